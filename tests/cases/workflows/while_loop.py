frame = load()
while frame.rows > 10:
    frame = frame.drop_last(step=1)
else:
    frame.close()
