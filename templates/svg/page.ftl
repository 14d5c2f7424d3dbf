[#include "../html/strokes.ftl"]
<svg xmlns="http://www.w3.org/2000/svg" xmlns:kw="urn:keywright:math" width="[=layout.pixels(sheet.width)]" [#t]
height="[=layout.pixels(sheet.height)]" viewBox="0 0 [=sheet.width] [=sheet.height]" fill="black">
<rect width="100%" height="100%" fill="white"/>
[@strokes sheet/]
<kw:glyphs/>
</svg>
