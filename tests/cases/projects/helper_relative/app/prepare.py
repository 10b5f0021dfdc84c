from . import settings


def features(frame):
    return frame[settings.KEEP]
