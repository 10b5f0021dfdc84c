async def f():
    async with a as b, c: pass
    async for x in y: pass
    else: pass
    [x async for x in y if await z]
    await x ** 2
    -await x
    return await x, *y
