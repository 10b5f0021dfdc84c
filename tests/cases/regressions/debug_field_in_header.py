match a:
    case f"{b= c}":
        d
while f"{b=   c}": e
