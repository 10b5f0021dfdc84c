# vim: set fileencoding=cp1251 :
имя = "привет"
