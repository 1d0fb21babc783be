import type { shareEn } from "./share-en.ts";

/** Korean words of sharing: link, citation, embed code, code for the wall. */
export const shareKo = {
  what: "공유할 내용",
  "tab.link": "링크",
  "tab.cite": "인용",
  "tab.embed": "삽입",
  "tab.code": "QR 코드",

  "link.label": "지금 화면의 링크",
  "link.frozen": "데이터 버전 표시",
  "link.frozenNote":
    "버전 {version}의 데이터로 만들었다고 링크에 적습니다. 데이터가 다른 지도에서 열면 그 사실을 알려 줍니다.",
  "link.note": "선택 항목, 열린 카드, 보이는 지도 범위, 고른 언어와 테마가 담깁니다.",

  "cite.note":
    "버전 {version:은/는} 모든 데이터 파일의 지문(SHA-256의 앞 12자리)입니다. 버전이 같으면 수치도 같습니다.",

  "embed.size": "크기",
  "embed.fixed": "고정",
  "embed.responsive": "단 너비에 맞춤",
  "embed.width": "너비(픽셀)",
  "embed.height": "높이(픽셀)",
  "embed.pixels": "{least}에서 {most} 사이의 정수를 입력하세요.",
  "embed.ratio": "가로세로 비율",
  "embed.ratioNote": "비율은 인라인 스타일로 정합니다. 페이지의 콘텐츠 정책이 이를 막으면 높이가 450픽셀로 고정됩니다.",
  "embed.language": "언어",
  "embed.theme": "테마",
  "embed.readers": "독자 설정",
  "embed.controls": "문장과 지도 외에 표시할 것",
  "control.legend": "범례",
  "control.mineral": "광물 선택",
  "control.year": "연도",
  "control.filters": "필터",
  "control.answer": "답과 상세 정보",
  "embed.scroll": "스크롤하면 페이지가 움직임",
  "embed.scrollNote": "지도는 Ctrl 또는 ⌘ 키를 눌러야 확대되고, 두 손가락으로 움직입니다.",
  "embed.camera": "지금 보이는 지도 범위 유지",
  "embed.cameraNote": "끄면 세계 전체를 보여 줍니다.",
  "embed.host": "스크립트로 조작할 페이지(선택)",
  "embed.hostNote": "https://example.org처럼 스킴과 호스트를 적습니다. 페이지와 지도의 대화 방식: docs/embed.md.",
  "embed.hostBad": "https://example.org처럼 스킴과 호스트만 적으세요.",
  "embed.code": "페이지에 넣을 코드",
  "embed.codeNote": "스크립트 없는 단순한 프레임입니다. 페이지의 콘텐츠 정책이 허용해야 합니다: frame-src {origin}",
  "embed.preview": "미리보기",
  "embed.previewScaled": "{width} × {height}, {percent}로 표시",
  "embed.title": "로드웨이: {view}",

  "code.label": "링크의 QR 코드",
  "code.whole": "링크 그대로",
  "code.short": "선택 항목만",
  "code.length": "링크 길이",
  "code.squares": "{squares} × {squares}칸, {characters}자.",
  "code.far": "벽면에 크게 띄우면 약 10미터 거리에서도 휴대전화로 읽을 수 있습니다.",
  "code.near":
    "종이나 앞자리에서는 읽히지만, 방 뒤쪽에서는 휴대전화로 읽지 못할 수 있습니다. 필터를 줄이면 링크가 짧아지고 칸이 커집니다.",
  "code.nearShort": "‘선택 항목만’을 고르면 칸이 커집니다.",
  "code.tooLong": "링크가 {characters}자라서 QR 코드에 담을 수 없습니다. 필터를 줄이면 짧아집니다.",
  "code.large": "크게 보기",
  "code.save": "SVG로 저장",
  "code.scan": "스캔하면 이 화면이 열립니다",
} as const satisfies Readonly<Record<keyof typeof shareEn, string>>;
