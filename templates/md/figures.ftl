[#macro figure f]
![[=layout.plain(f.caption)]](figure-[=layout.figure()].svg)

[@marked sign="*"][@inlines f.caption/][/@marked]


[/#macro]
