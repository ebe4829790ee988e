' What a person does in LibreOffice: sorts rows, inserts a column and a sheet, and saves.

Sub WorkIn(source As String, target As String)
	Dim book As Object, sheet As Object, name As Variant
	book = StarDesktop.loadComponentFromURL(source, "_blank", 0, Array())
	For Each name In Array("Segments", "Segment topics", "Formats", "Relationships", "Criteria", "Topics", "Options")
		SortDown(book.Sheets.getByName(name))
	Next
	sheet = book.Sheets.getByName("Topics")
	sheet.Columns.insertByIndex(2, 1)
	sheet.getCellByPosition(2, 0).String = "Colour"
	sheet.getCellByPosition(2, 1).String = "blue"
	book.Sheets.insertNewByName("Notes", 0)
	book.Sheets.getByName("Notes").getCellByPosition(0, 0).Formula = "=1+1"
	Save(book, target)
End Sub

Sub SaveAgain(source As String, target As String)
	Save(StarDesktop.loadComponentFromURL(source, "_blank", 0, Array()), target)
End Sub

Sub SortDown(sheet As Object)
	Dim used As Object, field As New com.sun.star.table.TableSortField
	used = sheet.createCursor()
	used.gotoEndOfUsedArea(False)
	field.Field = 1
	field.IsAscending = False
	sheet.getCellRangeByPosition(0, 1, used.RangeAddress.EndColumn, used.RangeAddress.EndRow).sort( _
		Array(Setting("SortFields", Array(field)), Setting("ContainsHeader", False)))
End Sub

Sub Save(book As Object, target As String)
	book.storeToURL(target, Array(Setting("FilterName", "Calc MS Excel 2007 XML")))
	book.close(True)
End Sub

Function Setting(name As String, value As Variant) As Object
	Dim said As New com.sun.star.beans.PropertyValue
	said.Name = name
	said.Value = value
	Setting = said
End Function
