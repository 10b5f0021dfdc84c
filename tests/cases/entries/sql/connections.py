import connectorx
import cx_Oracle
import ibm_db_dbi
import jaydebeapi
import MySQLdb
import oracledb
import pandas as pd
import psycopg
import pymssql
import pymysql
import redshift_connector
import teradatasql
import trino.dbapi
from databricks import sql as databricks_sql
from impala.dbapi import connect as impala_connect
from mysql import connector as mysql_connector
from prestodb import dbapi as prestodb
from pyhive import hive, presto

# A query's columns are the same whoever asks.
query = 'SELECT age, income AS earned FROM people'
connectorx_ = connectorx.read_sql('postgresql://host/db', query)
cx_oracle = pd.read_sql(query, cx_Oracle.connect('user/password@host'))
databricks = pd.read_sql(query, databricks_sql.connect(server_hostname='host'))
ibm = pd.read_sql(query, ibm_db_dbi.connect('DATABASE=db'))
impala = pd.read_sql(query, impala_connect(host='host'))
java = pd.read_sql(query, jaydebeapi.connect('driver', 'jdbc:db'))
mariadb = pd.read_sql(query, MySQLdb.connect(db='db'))
mysql = pd.read_sql(query, mysql_connector.connect(database='db'))
oracle = pd.read_sql(query, oracledb.connect(dsn='host'))
prestodb_ = pd.read_sql(query, prestodb.connect(host='host'))
psycopg_ = pd.read_sql(query, psycopg.connect('dbname=db'))
hive_ = pd.read_sql(query, hive.Connection and hive.connect('host'))
presto_ = pd.read_sql(query, presto.connect('host'))
mssql = pd.read_sql(query, pymssql.connect('host'))
pymysql_ = pd.read_sql(query, pymysql.connect(db='db'))
redshift = pd.read_sql(query, redshift_connector.connect(host='host'))
teradata = pd.read_sql(query, teradatasql.connect(host='host'))
trino_ = pd.read_sql(query, trino.dbapi.connect(host='host'))
