from __future__ import annotations

import asyncio
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Point[T]:
    x: T
    y: T = 0
    tags: list[str] = field(default_factory=lambda: ["a", "b"])


def area(shape) -> float:
    match shape:
        case Point(x=0, y=0):
            return 0.0
        case [Point() as first, *rest] if rest:
            total = sum(p.x for p in rest)
            return total + first.x
        case {"width": w, "height": h, **others}:
            return w * h
        case _:
            raise TypeError(f"{type(shape).__name__:>10}: {shape = }")


type Pair[A, B] = tuple[A, B]


async def fetch(urls: list[str], /, *, limit: int = 10) -> dict[str, bytes]:
    results = {}
    async with asyncio.timeout(limit) as scope:
        async for url, body in stream(urls):
            if (size := len(body)) > 100 and not url.startswith("http:"):
                continue
            results[url] = body
    while results and limit > 0:
        limit -= 1
        try:
            results.popitem()
        except* (KeyError, ValueError) as group:
            print(*group.exceptions, sep="\n")
            break
    else:
        results = {k: v for k, v in results.items() if v}
    return results


def outer():
    count = 0

    def inner(step=1):
        nonlocal count
        count += step
        yield from range(count)
        return count

    global total
    total = [*inner(), *inner(step=2)][::-1]
    assert total, "nothing"
    x = a if b else (c, d) if e else {f, *g}
    return lambda *args, **kw: (yield)


if __name__ == "__main__": asyncio.run(fetch([])); outer()
