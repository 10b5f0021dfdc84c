import quandl
import yfinance as yf

prices = yf.download('AAPL', start='2020-01-01')
ticker = yf.Ticker('MSFT')
history = ticker.history(period='1y')
about = ticker.info
oil = quandl.get('EIA/PET_RWTC_D')
