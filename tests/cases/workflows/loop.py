total = 0
for name in ["fish", "lilies"]:
    if not name:
        continue
    total = total + len(name)
print(total)
