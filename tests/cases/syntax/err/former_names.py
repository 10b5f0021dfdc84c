x = target.cuda(async=True)
y = asyncio.async(f, await=1)
def g(async=False): return 1
z = 2
