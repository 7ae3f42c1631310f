//! Text in spans that may have a colour: the same calls make plain text and text for a terminal.

use anstyle::{AnsiColor, Color, Style};

use crate::diff::Severity;

/// What a span is, not how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    /// Text.
    Plain,
    /// The stack's name, a section's title.
    Title,
    /// What comes.
    Added,
    /// What goes.
    Removed,
    /// What is another.
    Changed,
    /// What is replaced.
    Replaced,
    /// What matters less.
    Faint,
    /// A finding's severity.
    Severity(Severity),
}

impl Paint {
    fn style(self) -> Style {
        let coloured = |colour: AnsiColor| Style::new().fg_color(Some(Color::Ansi(colour)));
        match self {
            Paint::Plain => Style::new(),
            Paint::Title => Style::new().bold(),
            Paint::Added => coloured(AnsiColor::Green),
            Paint::Removed | Paint::Severity(Severity::High) => coloured(AnsiColor::Red),
            Paint::Changed | Paint::Severity(Severity::Medium) => coloured(AnsiColor::Yellow),
            Paint::Replaced => coloured(AnsiColor::Magenta),
            Paint::Faint | Paint::Severity(Severity::Info) => Style::new().dimmed(),
            Paint::Severity(Severity::Critical) => coloured(AnsiColor::Red).bold().invert(),
            Paint::Severity(Severity::Low) => coloured(AnsiColor::Cyan),
        }
    }
}

/// The text that grows.
#[derive(Debug)]
pub(super) struct Canvas {
    out: String,
    /// Spaces that are written once something follows them: no line ends in one.
    spaces: usize,
    colour: bool,
}

impl Canvas {
    pub fn new(colour: bool) -> Self {
        Canvas { out: String::new(), spaces: 0, colour }
    }

    /// A span.
    pub fn put(&mut self, paint: Paint, text: &str) -> &mut Self {
        if text.is_empty() {
            return self;
        }
        self.out.extend(std::iter::repeat_n(' ', std::mem::take(&mut self.spaces)));
        if self.colour && paint != Paint::Plain {
            let style = paint.style();
            self.out.push_str(&format!("{style}{text}{style:#}"));
        } else {
            self.out.push_str(text);
        }
        self
    }

    /// Text without colour.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.put(Paint::Plain, text)
    }

    /// Spaces, if something follows on the line.
    pub fn space(&mut self, count: usize) -> &mut Self {
        self.spaces += count;
        self
    }

    /// A span and spaces up to `width`, two where it is wider: the next column.
    pub fn cell(&mut self, paint: Paint, text: &str, width: usize) -> &mut Self {
        self.put(paint, text);
        self.space(width.checked_sub(text.chars().count()).filter(|space| *space > 0).unwrap_or(2))
    }

    /// The end of the line.
    pub fn end(&mut self) -> &mut Self {
        self.spaces = 0;
        self.out.push('\n');
        self
    }

    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    pub fn finish(self) -> String {
        self.out
    }
}

/// The width of a column: its longest text, but for those beyond `most`, which push their row.
pub(super) fn width<'a>(texts: impl IntoIterator<Item = &'a str>, most: usize) -> usize {
    texts.into_iter().map(|text| text.chars().count()).filter(|len| *len <= most).max().unwrap_or(0)
}
