import type { Language } from "../model/reader.ts";

/** Words of the page that could not be opened, in the program itself: the files with all others may be what did not come. */
export const FAILURE_TEXTS: Readonly<Record<Language, Readonly<Record<"title" | "help" | "retry", string>>>> = {
  en: {
    title: "The atlas could not be opened.",
    help: "Check the connection, then try again. If it fails again, the data folder “geo” may be missing.",
    retry: "Try again",
  },
  ko: {
    title: "지도를 열지 못했습니다.",
    help: "연결을 확인하고 다시 시도하세요. 계속 실패하면 자료 폴더 “geo”가 없을 수 있습니다.",
    retry: "다시 시도",
  },
};
