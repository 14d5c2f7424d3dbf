[#macro chain c]
<fo:table table-layout="fixed" width="[=layout.room(0)]em" space-before="5pt" space-after="6pt">
<fo:table-column column-width="1.5em"/><fo:table-column column-width="1.5em"/>
<fo:table-column column-width="[=layout.share(0.59, 4.5)]em"/><fo:table-column
    column-width="[=layout.share(0.41, 4.5)]em"/>
<fo:table-column column-width="1.5em"/>
<fo:table-body start-indent="0pt" end-indent="0pt" text-align="start">
<fo:table-row keep-with-next.within-page="always"><fo:table-cell><fo:block/></fo:table-cell>
<fo:table-cell number-columns-spanned="4"><fo:block start-indent="1.5em"
    text-indent="-1.5em">[@pieces c.start 3/]</fo:block></fo:table-cell></fo:table-row>
[#list c.lines as line]
[#if layout.beside(line)][@short line/][#else][@long line/][/#if]
[/#list]
</fo:table-body>
</fo:table>
[/#macro]

[#macro cell columns align="start"]
<fo:table-cell number-columns-spanned="[=columns]" display-align="center" padding-before="2pt"
    padding-after="2pt"><fo:block text-align="[=align]">[#nested]</fo:block></fo:table-cell>
[/#macro]

[#macro short line]
<fo:table-row keep-together.within-page="always"><fo:table-cell number-columns-spanned="2"><fo:block/></fo:table-cell>
[@cell 1][@pieces line.relation + " " + line.tex 4/][/@cell]
[@cell 1][@reason line.because/][/@cell]
[@cell 1 "end"][@mark line.mark/][/@cell]
</fo:table-row>
[/#macro]

[#macro long line]
<fo:table-row keep-together.within-page="always"[#if line.because?has_content]
    keep-with-next.within-page="always"[/#if]>
<fo:table-cell number-columns-spanned="2"><fo:block/></fo:table-cell>
<fo:table-cell number-columns-spanned="2" padding-before="2pt" padding-after="1pt">[#t]
<fo:block start-indent="1.5em"
    text-indent="-1.5em">[@pieces line.relation + " " + line.tex 6/]</fo:block></fo:table-cell>
[@cell 1 "end"][@mark line.mark/][/@cell]
</fo:table-row>
[#if line.because?has_content]
<fo:table-row><fo:table-cell number-columns-spanned="2"><fo:block/></fo:table-cell>
<fo:table-cell number-columns-spanned="2" padding-after="2pt"
    padding-start="1.5em">[@reason line.because/]</fo:table-cell>
</fo:table-row>
[/#if]
[/#macro]

[#macro reason of]<fo:block font-size="9pt" line-height="11pt" color="#5a5a5a">[@inlines of/]</fo:block>[/#macro]

[#macro table t]
[#local columns = layout.columns(t)]
[#if t.caption?has_content][@caption t.caption/][/#if]
<fo:table table-layout="fixed" width="[=columns.width()]em" font-size="[=columns.percent()]%" text-align="start"
    start-indent="inherited-property-value(start-indent) + [=columns.margin]em" space-before="5pt" space-after="8pt"
    hyphenate="false" keep-together.within-page="[=layout.tall(t)?then("auto", "5")]">
[#list columns.widths as width]<fo:table-column column-width="[=width]em"/>[/#list]
[@header t columns/]
<fo:table-body start-indent="0pt" end-indent="0pt">
[#list t.rows as cells]
<fo:table-row keep-together.within-page="always">[@row cells t columns "0pt" cells?is_last?then("1pt", "0pt")/]</fo:table-row>
[#else]
<fo:table-row><fo:table-cell border-top="0.5pt solid black"><fo:block/></fo:table-cell></fo:table-row>
[/#list]
</fo:table-body>
</fo:table>
[/#macro]

[#macro header t columns]
<fo:table-header start-indent="0pt" end-indent="0pt">
<fo:table-row font-weight="bold">[@row t.head?map(c -> c.title) t columns "1pt" "0.5pt"/]</fo:table-row>
</fo:table-header>
[/#macro]

[#macro caption of]
<fo:block text-align="center" font-size="10pt" font-style="italic" space-before="8pt" space-after="3pt"
    keep-with-next.within-page="always">[@inlines of/]</fo:block>
[/#macro]

[#macro row cells t columns above below]
[#list cells as cell]
[=layout.enter(columns, cell?index)][#t]
<fo:table-cell padding="1.6pt 0.5em" border-top="[=above] solid black" border-bottom="[=below] solid black"
    text-align="[=alignment(t.head[cell?index].align)]">[#t]
<fo:block>[#if cell?is_sequence][@inlines cell/][#else][@inlines cell.of/][#if cell.mark != "NONE"]&#x2009;[@mark cell.mark/][/#if][/#if]</fo:block></fo:table-cell>
[=layout.leave()][#t]
[/#list]
[/#macro]

[#function alignment align]
[#switch align]
[#on "RIGHT"][#return "end"]
[#on "CENTRE"][#return "center"]
[/#switch]
[#return "start"]
[/#function]
