' What a clerk does to a template by mistake or in good faith, done by LibreOffice itself. Run by make.ts.

Function Opened(source As String) As Object
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, options())
End Function

Sub Stored(document As Object, target As String, filter As String)
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName"
  options(0).Value = filter
  options(1).Name = "Overwrite"
  options(1).Value = True
  document.storeToURL(ConvertToURL(target), options())
  document.close(True)
End Sub

Sub Replaced(document As Object, before As String, after As String)
  Dim descriptor As Object
  descriptor = document.createReplaceDescriptor()
  descriptor.SearchString = before
  descriptor.ReplaceString = after
  If document.replaceAll(descriptor) = 0 Then Error 1000
End Sub

Function Found(document As Object, words As String) As Object
  Dim descriptor As Object
  descriptor = document.createSearchDescriptor()
  descriptor.SearchString = words
  Found = document.findFirst(descriptor)
End Function

Sub SplitRuns(document As Object)
  Dim place As Object
  place = Found(document, "gnerNa")
  place.CharWeight = com.sun.star.awt.FontWeight.NORMAL
  place.CharColor = RGB(0, 0, 1)
  place = Found(document, "umberLi")
  place.CharHeight = 13.5
  place = Found(document, "rows")
  place.CharUnderline = com.sun.star.awt.FontUnderline.NONE
  place.CharColor = RGB(0, 0, 1)
  place = Found(document, "astTe")
  place.CharPosture = com.sun.star.awt.FontSlant.ITALIC
End Sub

Sub BrokenParagraph(document As Object)
  Dim place As Object
  place = Found(document, "astText")
  place.collapseToStart()
  place.Text.insertControlCharacter(place, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Sub LoopOutOfTable(document As Object)
  Replaced(document, "{/rows1}", "")
  document.Text.insertString(document.Text.getEnd(), "{/rows1}", False)
End Sub

Sub LoopAcrossCells(document As Object)
  Dim place As Object
  Replaced(document, "{/recipients}", "")
  place = Found(document, "{#signing}")
  place.collapseToStart()
  place.Text.insertString(place, "{/recipients}", False)
End Sub

Sub Picture(document As Object, file As String)
  Dim graphic As Object, place As Object, provider As Object
  Dim options(0) As New com.sun.star.beans.PropertyValue
  graphic = document.createInstance("com.sun.star.text.TextGraphicObject")
  provider = createUnoService("com.sun.star.graphic.GraphicProvider")
  options(0).Name = "URL"
  options(0).Value = ConvertToURL(file)
  graphic.Graphic = provider.queryGraphic(options())
  graphic.AnchorType = com.sun.star.text.TextContentAnchorType.AS_CHARACTER
  graphic.Width = 2000
  graphic.Height = 2000
  place = Found(document, "{placeAndDay}")
  place.collapseToEnd()
  place.Text.insertTextContent(place, graphic, False)
End Sub

Sub TextBox(document As Object)
  Dim frame As Object, place As Object
  frame = document.createInstance("com.sun.star.text.TextFrame")
  frame.Width = 4000
  frame.Height = 1000
  place = Found(document, "{lastText}")
  place.collapseToEnd()
  place.Text.insertTextContent(place, frame, False)
  frame.Text.setString("HỎA TỐC")
End Sub

Sub TrackedChanges(document As Object)
  document.RecordChanges = True
  Replaced(document, "Nơi nhận", "Nơi gửi")
End Sub

Sub DateField(document As Object)
  Dim field As Object, place As Object
  field = document.createInstance("com.sun.star.text.TextField.DateTime")
  field.IsFixed = False
  field.IsDate = True
  place = Found(document, "{placeAndDay}")
  place.collapseToEnd()
  place.Text.insertTextContent(place, field, False)
End Sub

Sub HeaderTag(document As Object)
  Dim styles As Object, index As Integer, style As Object
  styles = document.StyleFamilies.getByName("PageStyles")
  For index = 0 To styles.Count - 1
    style = styles.getByIndex(index)
    If style.isInUse() And style.HeaderIsOn Then style.HeaderText.setString("{agency}")
  Next
End Sub

Sub ColumnRemoved(document As Object)
  Dim tables As Object, table As Object
  tables = document.TextTables
  table = tables.getByIndex(tables.Count - 1)
  table.Columns.removeByIndex(4, 1)
End Sub

Sub NarrowMargin(document As Object)
  Dim styles As Object, index As Integer, style As Object
  styles = document.StyleFamilies.getByName("PageStyles")
  For index = 0 To styles.Count - 1
    style = styles.getByIndex(index)
    If style.isInUse() Then style.LeftMargin = 2000
  Next
End Sub

Sub Link(document As Object)
  Dim place As Object
  place = Found(document, "Nơi nhận")
  place.HyperLinkURL = "https://vanphong.example/"
End Sub

Sub Main(folder As String, source As String, name As String)
  Dim document As Object, filter As String
  document = Opened(source)
  filter = "MS Word 2007 XML"
  Select Case name
    Case "split-runs"
      SplitRuns(document)
    Case "unknown-tag"
      Replaced(document, "{signerName}", "{signerNme}")
    Case "closing-tag-deleted"
      Replaced(document, "{/body}", "")
    Case "opening-tag-deleted"
      Replaced(document, "{#recipients}", "")
    Case "loop-out-of-table"
      LoopOutOfTable(document)
    Case "loop-across-cells"
      LoopAcrossCells(document)
    Case "loops-crossed"
      Replaced(document, "{/isArticle}", "{/first}")
      Replaced(document, "{/body}", "{/isArticle}")
      Replaced(document, "{/first}", "{/body}")
    Case "tag-in-two-paragraphs"
      BrokenParagraph(document)
    Case "brace-deleted"
      Replaced(document, "{numberLine}", "{numberLine")
    Case "wrong-raw-tag"
      Replaced(document, "{subject}", "{@subject}")
    Case "required-tag-deleted"
      Replaced(document, "{numberLine}", "Số:      /KHCN-VP")
    Case "field-outside-list"
      Replaced(document, "{appendixTitle1}", "{appendixTitle1} {fullName}")
    Case "other-braces"
      Replaced(document, "{subject}", "{=[[ ]]=}[[subject]][[={ }=]]")
    Case "image"
      Picture(document, folder & "/seal.png")
    Case "text-box"
      TextBox(document)
    Case "tracked-changes"
      TrackedChanges(document)
    Case "date-field"
      DateField(document)
    Case "tag-in-header"
      HeaderTag(document)
    Case "column-removed"
      ColumnRemoved(document)
    Case "narrow-margin"
      NarrowMargin(document)
    Case "link"
      Link(document)
    Case "macro-enabled"
      filter = "MS Word 2007 XML VBA"
    Case "old-word"
      filter = "MS Word 97"
    Case "open-document"
      filter = "writer8"
    Case "pdf"
      filter = "writer_pdf_Export"
    Case "rich-text"
      filter = "Rich Text Format"
  End Select
  Stored(document, folder & "/" & name & ".docx", filter)
End Sub
