#: people.csv [age, income, height, target, id]
import pandas as pd
import gspread
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of gspread.
authorize = gspread.authorize('credentials')
login = gspread.login()
oauth = gspread.oauth()
service_account_from_dict = gspread.service_account_from_dict()

client = gspread.Client()
client_create = client.create('title')
client_open_by_key = client.open_by_key('key')
client_open_by_url = client.open_by_url('url')

spreadsheet = gspread.Spreadsheet('title')
spreadsheet_add_worksheet = spreadsheet.add_worksheet()
spreadsheet_get_worksheet = spreadsheet.get_worksheet('index')
spreadsheet_worksheet = spreadsheet.worksheet('title')
spreadsheet_worksheets = spreadsheet.worksheets()

worksheet = gspread.Worksheet('title')
worksheet_col_values = worksheet.col_values('col')
worksheet_get = worksheet.get()
worksheet_get_all_values = worksheet.get_all_values()
worksheet_get_values = worksheet.get_values()
worksheet_row_values = worksheet.row_values('row')
