//! Texts with pieces changed, doubled, moved and cut out.

use std::time::{Duration, Instant};

/// Tries texts with changes in them: some seconds of them, or as many as `FUZZ_SECONDS` says.
pub fn each_change(texts: &[Vec<u8>], mut check: impl FnMut(&str)) {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(2);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let end = Instant::now() + Duration::from_secs(seconds);
    while Instant::now() < end {
        let mut text = texts[random.below(texts.len())].clone();
        let from = random.below(text.len());
        let to = (from + random.below(400)).min(text.len());
        let mut part = text[from..to].to_vec();
        if random.below(3) == 0 {
            part = text.clone();
        }
        for _ in 0..=random.below(6) {
            random.change(&mut part);
        }
        if random.below(2) == 0 {
            text.splice(from..to, part);
        } else {
            text = part;
        }
        let start = Instant::now();
        let text = String::from_utf8_lossy(&text);
        check(&text);
        assert!(start.elapsed() < Duration::from_secs(60), "{text:?} takes {:?}", start.elapsed());
    }
}

/// Xorshift: the same changes on every machine.
pub struct Random(u64);

impl Random {
    /// A number below the limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).expect("it is below the limit")
    }

    /// Changes one thing.
    fn change(&mut self, text: &mut Vec<u8>) {
        const PIECES: [&str; 40] = [
            "\n",
            "\r\n",
            " ",
            "  ",
            "\t",
            ":",
            ": ",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "\\",
            "#",
            " #",
            "&a ",
            "*a",
            "!Sub ",
            "!GetAtt ",
            "!!str ",
            "|",
            ">-",
            "|2\n",
            "<<: ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "\u{feff}",
            "\u{85}",
            "é",
            "😀",
            "\0",
            "~",
            "0",
            "{{",
            "\\u00",
        ];
        let at = self.below(text.len() + 1);
        match self.below(6) {
            0 => drop(text.splice(at..at, PIECES[self.below(PIECES.len())].bytes())),
            1 if at < text.len() => drop(text.remove(at)),
            2 if at < text.len() => text[at] = u8::try_from(self.below(256)).expect("a byte"),
            3 => {
                let end = (at + self.below(60)).min(text.len());
                let copy = text[at..end].to_vec();
                let to = self.below(text.len() + 1);
                drop(text.splice(to..to, copy));
            }
            4 => drop(text.drain(at..(at + self.below(30)).min(text.len()))),
            _ => {
                let end = (at + self.below(8)).min(text.len());
                drop(text.splice(at..end, PIECES[self.below(PIECES.len())].bytes()));
            }
        }
    }
}
