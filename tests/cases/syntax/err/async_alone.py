async x = 1
async
a = 1
await
async def f(): await
b = 2
