def coarsen(values):
    return values.str[:2]


def shuffle(values):
    return values.sample(frac=1)
