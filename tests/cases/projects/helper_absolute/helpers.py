def without_owner(frame):
    return frame.drop(columns=["owner"])
