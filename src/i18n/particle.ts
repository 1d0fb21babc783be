/** Code points of the composed Hangul syllables, and how many final consonants (none included) there are. */
const HANGUL = { first: 0xac00, last: 0xd7a3, finals: 28 } as const;
/** Position of ㄹ among the final consonants: after it 로 is used, not 으로. */
const FINAL_RIEUL = 8;
/** Digits and signs as they are read aloud: 영 일 이 삼 사 오 육 칠 팔 구, 퍼센트. */
const READ_ALOUD: Readonly<Record<string, string>> = {
  "0": "영",
  "1": "일",
  "2": "이",
  "3": "삼",
  "4": "사",
  "5": "오",
  "6": "육",
  "7": "칠",
  "8": "팔",
  "9": "구",
  "%": "트",
};

/**
 * The Korean particle that fits the end of a word, such as "은/는", "이/가", "을/를", "으로/로".
 * A bracketed addition at the end is not read: 콩고(킨샤사)를. Latin words take the second form.
 * @param pair form after a consonant, slash, form after a vowel
 */
export function particle(word: string, pair: string): string {
  const [afterConsonant, afterVowel] = pair.split("/") as [string, string];
  const final = finalConsonant(word);
  const vowelLike = final === 0 || (final === FINAL_RIEUL && afterVowel === "로");
  return vowelLike ? afterVowel : afterConsonant;
}

/** Number of the final consonant of the last sound, 0 for none. */
function finalConsonant(word: string): number {
  const read = word.replace(/\s*\([^)]*\)\s*$/u, "").replace(/[\s"”’').]+$/u, "");
  const last = read.at(-1) ?? "";
  const code = (READ_ALOUD[last] ?? last).codePointAt(0) ?? 0;
  return code >= HANGUL.first && code <= HANGUL.last ? (code - HANGUL.first) % HANGUL.finals : 0;
}
