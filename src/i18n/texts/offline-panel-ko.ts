import type { offlinePanelEn } from "./offline-panel-en.ts";

/** Korean words of the offline panel. */
export const offlinePanelKo = {
  "about.ready": "아래에서 고른 연도까지 이 기기에 있습니다. 네트워크 없이도 지도가 열리고 작동합니다.",
  "about.saving": "지도({size})를 이 기기에 저장하고 있습니다. 그대로 계속 쓰셔도 됩니다.",
  "about.waiting": "지도를 그린 뒤 저장을 시작합니다.",
  "about.offered":
    "기기가 데이터 절약을 요청하므로 살펴본 것만 보관합니다. 나머지는 이 기기에서 {size:을/를} 차지합니다.",
  "about.stopped.network": "연결이 없습니다. 다시 연결되면 저절로 이어서 저장합니다.",
  "about.stopped.server": "서버에 이미 다른 버전이 있거나 빠진 파일이 있습니다. 1분 뒤에 다시 시도합니다.",
  "about.stopped.room": "이 기기에 남은 공간이 없습니다. 공간을 비운 뒤 다시 시도하세요.",
  "about.unavailable.file":
    "이 페이지는 파일로 열었습니다. 작은 웹 서버로 열면 모두 작동합니다. 함께 있는 README.txt를 보세요.",
  "about.unavailable.insecure":
    "브라우저는 https 주소나 이 컴퓨터에서 연 페이지만 오프라인용으로 보관합니다. 대신 지도를 내려받아 가져가세요.",
  "about.unavailable.framed": "지금은 지도가 다른 페이지 안에 있습니다. 새 창에서 여세요.",
  "about.unavailable.unsupported":
    "이 브라우저는 페이지를 오프라인용으로 보관하지 못합니다. 대신 지도를 내려받아 가져가세요.",
  "about.unavailable.refused":
    "브라우저 설정이나 비공개 창 때문에 아무것도 보관할 수 없습니다. 대신 지도를 내려받아 가져가세요.",
  "about.unavailable.development": "개발용 사본입니다. 먼저 빌드하세요.",
  "years.kept": "이 기기에 보관할 연도",
  "years.option": "{first}~{last}년: {size}",
  "years.note": "{recent}년보다 앞선 해도 살펴본 자료는 보관합니다. 보관한 것은 다음 버전으로 바뀔 때까지 남습니다.",
  saveAll: "이 연도 저장",
  again: "다시 시도",
  install: "앱으로 쓰려면 브라우저 메뉴에서 “설치”를 고르세요.",
  "take.title": "가져가기",
  "take.about":
    "지도 전체를 담은 zip 파일 하나입니다. 프로그램과 데이터, CSV 표가 모두 들어 있습니다. 어떤 정적 웹 서버에서도 열립니다. Windows, macOS, Linux에서 여는 방법은 안에 든 README.txt에 있습니다.",
  "take.years": "담을 연도(압축을 푼 크기)",
  "take.button": "지도 내려받기(zip)",
  "take.working": "묶는 중: {part}",
  "take.cancel": "취소",
  "take.done": "{name}({size}) 파일을 내려받았습니다.",
  "take.network":
    "파일이 오지 않았습니다({path}). 연결을 확인하고 다시 시도하세요. CSV 표는 오프라인용으로 보관하지 않습니다.",
  "take.server": "서버에 이미 다른 버전이 있습니다({path}). 페이지를 새로 고친 뒤 다시 시도하세요.",
  "take.failed": "파일을 만들지 못했습니다: {message}",
} satisfies Record<keyof typeof offlinePanelEn, string>;
