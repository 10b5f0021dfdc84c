#: people.csv [born, seen, age]
import pandas as pd

df = pd.read_csv('people.csv')
born = pd.to_datetime(df['born'])
span = pd.to_datetime(df['seen']) - born

# Parts of dates.
ceil = born.dt.ceil('D')
date = born.dt.date
day = born.dt.day
day_of_week = born.dt.day_of_week
day_of_year = born.dt.day_of_year
dayofyear = born.dt.dayofyear
days_in_month = born.dt.days_in_month
daysinmonth = born.dt.daysinmonth
floor = born.dt.floor('D')
freq = born.dt.freq
is_leap_year = born.dt.is_leap_year
is_month_end = born.dt.is_month_end
is_month_start = born.dt.is_month_start
is_quarter_end = born.dt.is_quarter_end
is_quarter_start = born.dt.is_quarter_start
is_year_end = born.dt.is_year_end
is_year_start = born.dt.is_year_start
microsecond = born.dt.microsecond
minute = born.dt.minute
month_name = born.dt.month_name()
nanosecond = born.dt.nanosecond
normalize = born.dt.normalize()
quarter = born.dt.quarter
round_ = born.dt.round('D')
second = born.dt.second
time = born.dt.time
timetz = born.dt.timetz  # a time each
to_period = born.dt.to_period('M')
to_pydatetime = born.dt.to_pydatetime()
tz = born.dt.tz
tz_localize = born.dt.tz_localize('UTC')
week = born.dt.week  # until 2
weekday = born.dt.weekday
weekday_name = born.dt.weekday_name  # until 0.25
weekofyear = born.dt.weekofyear  # until 2
tz_convert = born.dt.tz_localize('UTC').dt.tz_convert('Europe/Oslo')

# Parts of spans of time.
components = span.dt.components
microseconds = span.dt.microseconds
nanoseconds = span.dt.nanoseconds
seconds = span.dt.seconds
to_pytimedelta = span.dt.to_pytimedelta()
total_seconds = span.dt.total_seconds()

# Parts of periods.
months = born.dt.to_period('M')
end_time = months.dt.end_time
start_time = months.dt.start_time
qyear = months.dt.qyear
to_timestamp = months.dt.to_timestamp()
