import functools


@functools.lru_cache
def scale(frame, by=2, *rest, **named):
    return frame / by


result = scale([4], by=3)
