def pick(kind, df):
    match kind:
        case "a" | "b":
            chosen = df[["x"]]
        case [first, *others] if others:
            chosen = df[first]
        case {"column": name}:
            chosen = df[name]
        case _:
            chosen = df
    return chosen
