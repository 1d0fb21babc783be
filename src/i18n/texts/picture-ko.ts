import type { pictureEn } from "./picture-en.ts";

/** Korean words of pictures, clips and print. */
export const pictureKo = {
  kind: "종류",
  "kind.png": "그림 (PNG)",
  "kind.svg": "도표 (SVG)",
  "kind.print": "인쇄, PDF",
  "kind.webm": "동영상 (WebM)",
  size: "크기",
  "size.screen": "화면 그대로 ({width} × {height})",
  "size.double": "두 배 선명하게 ({width} × {height})",
  "size.4k": "4K (3840 × 2160)",
  "size.card": "링크 미리보기 (1200 × 630)",
  "size.slide": "슬라이드 (1920 × 1080)",
  "size.clip": "작은 슬라이드 (1280 × 720)",
  preview: "미리 보기",
  "png.about":
    "화면에 보이는 지도에 문장, 범례, 출처, 날짜, 링크를 함께 담습니다. 큰 그림도 같은 화면이며 더 선명할 뿐입니다.",
  "png.save": "그림 저장",
  "webm.about":
    "움직이는 흐름을 담은 {seconds}초 동영상으로, 끝과 처음이 이어져 반복 재생할 수 있습니다. 한 장면씩 따로 그리므로 느린 기기에서는 오래 걸리지만 빠지는 장면이 없습니다.",
  "webm.save": "동영상 저장",
  "webm.missing":
    "이 브라우저는 WebM을 장면 단위로 쓸 수 없습니다. 그림으로 저장하거나, 최신 Chrome, Edge, Firefox에서 링크를 여십시오.",
  "svg.about":
    "선과 글자로 된 그림이라 어떤 크기에서도 선명하며, 각각 하나의 파일입니다. 글꼴은 이름만 적혀 있고 들어 있지 않습니다.",
  "svg.legend": "범례",
  "svg.sankey": "흐름도: {title}",
  "svg.trend": "연도별 도표: {title}",
  "svg.none": "지도 옆에 열린 도표가 없습니다. 광물 하나와 공급을 추적할 수 있는 소비국을 고르십시오.",
  "print.about":
    "문장, 지도, 범례, 답, 표, 출처를 밝은 색으로 종이나 PDF에 담습니다. 인쇄 창에서 용지를 고르고, 파일이 필요하면 ‘PDF로 저장’을 고르십시오.",
  "print.start": "인쇄 또는 PDF 저장",
  "print.rest": "나머지 {count}개 행은 인쇄하지 않았습니다. 아래 링크에서 모두 읽고 내려받을 수 있습니다.",
  cancel: "취소",
  working: "지도를 그리고 있습니다 …",
  "working.part": "그리는 중: {share}",
  saved: "{name} 파일로 저장했습니다.",
  cancelled: "취소했습니다. 저장된 파일은 없습니다.",
  "problem.file": "지도의 일부를 받지 못해 그림을 만들지 못했습니다. 연결을 확인하고 다시 시도하십시오.",
  "problem.webgl":
    "여기서는 지도를 그릴 수 없습니다. WebGL이 없거나 꺼져 있거나 메모리가 부족합니다. 더 작은 크기를 고르거나, 범례와 도표를 SVG로, 표를 CSV로 받으십시오.",
  "problem.blank":
    "지도가 비어 있어 저장하지 않았습니다. 더 작은 크기를 골라 보고, 그래도 안 되면 페이지를 새로 고치십시오.",
  "problem.late": "2분 안에 지도가 준비되지 않아 그림을 만들지 못했습니다. 다시 시도하거나 더 작은 크기를 고르십시오.",
  "problem.write": "브라우저가 파일을 쓰지 못했습니다. 더 작은 크기를 고르십시오.",
  noMap: "여기에는 지도가 없어 지도 그림을 만들 수 없습니다. 도표(SVG), 인쇄, 표(CSV)는 지도 없이도 됩니다.",
  "noMap.table": "표 열기",
  "note.sources": "출처: {parts}.",
  "note.figures": "수치 {names}",
  "note.sites": "시설 {names}",
  "note.lanes": "항로 {names}",
  "note.basemap": "바탕 지도 {names}",
  "note.more": "{names} 외 {count}곳",
  "note.made": "{atlas}, {date}. 자료 버전 {version}.",
} as const satisfies Readonly<Record<keyof typeof pictureEn, string>>;
