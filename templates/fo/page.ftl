[#include "inlines.ftl"]
[#include "blocks.ftl"]
[#include "tables.ftl"]
[#include "figures.ftl"]
[#include "../html/strokes.ftl"]
<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:kw="urn:keywright:math"
    font-family="Latin Modern" font-size="10.95pt" line-height="13.6pt" line-stacking-strategy="max-height"
    language="en" hyphenate="true" hyphenation-remain-character-count="3" text-align="justify">
  <fo:layout-master-set>
    <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm"
        margin="14mm 25mm 12mm 25mm">
      <fo:region-body margin="10mm 0mm 14mm 0mm"/>
      <fo:region-after extent="8mm"/>
    </fo:simple-page-master>
  </fo:layout-master-set>
  <fo:declarations>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:title>[=page.title]</dc:title>
        </rdf:Description>
      </rdf:RDF>
    </x:xmpmeta>
  </fo:declarations>
[#if layout.headings()?has_content]
  <fo:bookmark-tree>
[@bookmarks layout.headings()/]
  </fo:bookmark-tree>
[/#if]
  <fo:page-sequence master-reference="page">
    <fo:static-content flow-name="xsl-region-after">
      <fo:block text-align="center"><fo:page-number/></fo:block>
    </fo:static-content>
    <fo:flow flow-name="xsl-region-body">
      <fo:block text-align="center" color="#5a5a5a" hyphenate="false">[=page.subtitle]</fo:block>
      <fo:block text-align="center" font-size="17pt" line-height="24pt" font-weight="bold" hyphenate="false"
          padding-after="3pt" space-after="8pt" border-after-style="solid" border-after-width="0.8pt"
          border-after-color="#17365d">[=page.title]</fo:block>
[@blocks page.blocks/]
    </fo:flow>
  </fo:page-sequence>
</fo:root>
[#macro bookmarks entries]
[#list entries as entry]
<fo:bookmark internal-destination="[=entry.id()]"><fo:bookmark-title>[#outputformat "XML"][=entry.title()][/#outputformat]</fo:bookmark-title>
[@bookmarks entry.below()/]
</fo:bookmark>
[/#list]
[/#macro]
