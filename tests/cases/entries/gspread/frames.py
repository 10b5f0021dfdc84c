import gspread
from gspread_dataframe import get_as_dataframe, set_with_dataframe

sheet = gspread.service_account().open('People').sheet1
df = get_as_dataframe(sheet, usecols=['age', 'income'])
set_with_dataframe(sheet, df)
