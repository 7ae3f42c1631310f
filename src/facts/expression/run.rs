//! From the parts of an expression to instructions, and their run over a text.

use super::parse::{Part, parse};
use super::set::Set;

/// Most instructions of an expression: `(ab|c){1,512}` is written out 512 times.
const MAX_INSTRUCTIONS: usize = 20_000;
/// Most steps of one run.
const MAX_STEPS: usize = 2_000_000;
/// Most bits to remember where a run has been.
const MAX_VISITS: usize = 1 << 25;
/// How far back a look behind goes.
const MAX_BEHIND: usize = 256;

/// An expression as instructions.
#[derive(Debug)]
pub struct Program {
    instructions: Vec<Instruction>,
    /// It occurs at the start of a text or nowhere.
    anchored: bool,
    /// Groups whose text is asked for again; where a run has been then says too little.
    remembers: bool,
    groups: usize,
}

#[derive(Debug)]
enum Instruction {
    One(Set),
    /// So many characters of a set; what is not one character is written out instead.
    Run {
        set: Set,
        least: usize,
        most: usize,
        lazy: bool,
    },
    Start,
    End {
        before_newline: bool,
    },
    Boundary(bool),
    Fork {
        first: usize,
        second: usize,
    },
    Jump(usize),
    /// The body follows and ends with `Done`.
    Look {
        ahead: bool,
        negated: bool,
        then: usize,
    },
    Open(usize),
    Close(usize),
    Same(usize),
    Done,
}

impl Program {
    /// The program; none when the expression is not understood.
    pub fn new(expression: &str) -> Option<Self> {
        let part = parse(expression)?;
        let mut program =
            Program { instructions: Vec::new(), anchored: is_anchored(&part), remembers: has_same(&part), groups: 0 };
        program.write(&part)?;
        program.push(Instruction::Done)?;
        Some(program)
    }

    fn push(&mut self, instruction: Instruction) -> Option<usize> {
        self.instructions.push(instruction);
        (self.instructions.len() < MAX_INSTRUCTIONS).then(|| self.instructions.len() - 1)
    }

    fn write(&mut self, part: &Part) -> Option<()> {
        match part {
            Part::Set(set) => drop(self.push(Instruction::One(set.clone()))?),
            Part::Start => drop(self.push(Instruction::Start)?),
            Part::End { before_newline } => {
                self.push(Instruction::End { before_newline: *before_newline })?;
            }
            Part::Boundary(wanted) => drop(self.push(Instruction::Boundary(*wanted))?),
            Part::Sequence(parts) => parts.iter().try_for_each(|part| self.write(part))?,
            Part::Either(branches) => {
                let mut ends = Vec::new();
                let (last, others) = branches.split_last()?;
                for branch in others {
                    let fork = self.push(Instruction::Fork { first: self.instructions.len() + 1, second: 0 })?;
                    self.write(branch)?;
                    ends.push(self.push(Instruction::Jump(0))?);
                    self.set_second(fork, self.instructions.len());
                }
                self.write(last)?;
                for end in ends {
                    self.instructions[end] = Instruction::Jump(self.instructions.len());
                }
            }
            Part::Repeat { part, least, most, lazy } => self.repeat(part, *least, *most, *lazy)?,
            Part::Look { part, ahead, negated } => {
                let look = self.push(Instruction::Look { ahead: *ahead, negated: *negated, then: 0 })?;
                self.write(part)?;
                self.push(Instruction::Done)?;
                self.instructions[look] =
                    Instruction::Look { ahead: *ahead, negated: *negated, then: self.instructions.len() };
            }
            Part::Group(number, part) if self.remembers => {
                self.groups = self.groups.max(*number);
                self.push(Instruction::Open(*number))?;
                self.write(part)?;
                self.push(Instruction::Close(*number))?;
            }
            Part::Group(_, part) => self.write(part)?,
            Part::Same(number) => drop(self.push(Instruction::Same(*number))?),
        }
        Some(())
    }

    fn repeat(&mut self, part: &Part, least: usize, most: Option<usize>, lazy: bool) -> Option<()> {
        if let Part::Set(set) = part {
            let most = most.unwrap_or(usize::MAX);
            self.push(Instruction::Run { set: set.clone(), least, most, lazy })?;
            return Some(());
        }
        for _ in 0..least {
            self.write(part)?;
        }
        let fork = |program: &mut Self| {
            let next = program.instructions.len() + 1;
            program.push(if lazy {
                Instruction::Fork { first: 0, second: next }
            } else {
                Instruction::Fork { first: next, second: 0 }
            })
        };
        match most {
            None => {
                let start = fork(self)?;
                self.write(part)?;
                self.push(Instruction::Jump(start))?;
                self.leave(start, lazy, self.instructions.len());
            }
            Some(most) => {
                let mut forks = Vec::new();
                for _ in least..most {
                    forks.push(fork(self)?);
                    self.write(part)?;
                }
                for fork in forks {
                    self.leave(fork, lazy, self.instructions.len());
                }
            }
        }
        Some(())
    }

    /// Where a fork goes when it goes on.
    fn leave(&mut self, fork: usize, lazy: bool, to: usize) {
        if let Instruction::Fork { first, second } = &mut self.instructions[fork] {
            *(if lazy { first } else { second }) = to;
        }
    }

    fn set_second(&mut self, fork: usize, to: usize) {
        self.leave(fork, false, to);
    }

    /// Whether it occurs in the text; none when that would take too long to say.
    pub fn occurs_in(&self, text: &str) -> Option<bool> {
        let text: Vec<char> = text.chars().collect();
        let bits = self.instructions.len() * (text.len() + 1);
        if bits > MAX_VISITS {
            return None;
        }
        let visited = if self.remembers { Vec::new() } else { vec![0; bits.div_ceil(64)] };
        let mut run = Run { program: self, text: &text, steps: 0, groups: vec![(0, 0); self.groups + 1] };
        let mut visited = Visited { bits: visited, width: text.len() + 1, on: !self.remembers };
        let starts = if self.anchored { 0 } else { text.len() };
        for start in 0..=starts {
            if run.from(0, start, None, &mut visited)?.is_some() {
                return Some(true);
            }
        }
        Some(false)
    }
}

/// Where a run has been: a place that led nowhere leads nowhere again.
struct Visited {
    bits: Vec<u64>,
    width: usize,
    on: bool,
}

impl Visited {
    fn visit(&mut self, instruction: usize, at: usize) -> bool {
        if !self.on {
            return true;
        }
        let bit = instruction * self.width + at;
        let (word, mask) = (bit / 64, 1 << (bit % 64));
        let new = self.bits[word] & mask == 0;
        self.bits[word] |= mask;
        new
    }
}

struct Run<'r> {
    program: &'r Program,
    text: &'r [char],
    steps: usize,
    groups: Vec<(usize, usize)>,
}

/// A way not taken yet.
enum Way {
    Go {
        instruction: usize,
        at: usize,
    },
    /// Any of these places, the later the better.
    Range {
        instruction: usize,
        from: usize,
        to: usize,
    },
    /// Any of these places, the earlier the better.
    Lazy {
        instruction: usize,
        from: usize,
        to: usize,
    },
    Restore {
        group: usize,
        span: (usize, usize),
    },
}

impl Run<'_> {
    /// Where a match from here ends; the outer option is empty when the bound was hit.
    fn from(&mut self, start: usize, at: usize, end: Option<usize>, visited: &mut Visited) -> Option<Option<usize>> {
        let mut ways = vec![Way::Go { instruction: start, at }];
        while let Some(way) = ways.pop() {
            let (mut pc, mut at) = match way {
                Way::Go { instruction, at } => (instruction, at),
                Way::Range { instruction, from, to } => {
                    if from < to {
                        ways.push(Way::Range { instruction, from, to: to - 1 });
                    }
                    (instruction, to)
                }
                Way::Lazy { instruction, from, to } => {
                    if from < to {
                        ways.push(Way::Lazy { instruction, from: from + 1, to });
                    }
                    (instruction, from)
                }
                Way::Restore { group, span } => {
                    self.groups[group] = span;
                    continue;
                }
            };
            loop {
                self.steps += 1;
                if self.steps > MAX_STEPS {
                    return None;
                }
                if !visited.visit(pc, at) {
                    break;
                }
                match &self.program.instructions[pc] {
                    Instruction::Done => {
                        if end.is_none_or(|end| end == at) {
                            return Some(Some(at));
                        }
                        break;
                    }
                    Instruction::One(set) => {
                        if !self.text.get(at).is_some_and(|c| set.has(*c)) {
                            break;
                        }
                        at += 1;
                        pc += 1;
                    }
                    Instruction::Run { set, least, most, lazy } => {
                        let most = at.saturating_add(*most).min(self.text.len());
                        let run = self.text[at..most].iter().take_while(|c| set.has(**c)).count();
                        self.steps += run / 8;
                        if run < *least {
                            break;
                        }
                        let (from, to) = (at + least, at + run);
                        ways.push(if *lazy {
                            Way::Lazy { instruction: pc + 1, from, to }
                        } else {
                            Way::Range { instruction: pc + 1, from, to }
                        });
                        break;
                    }
                    Instruction::Start if at == 0 => pc += 1,
                    Instruction::Start => break,
                    Instruction::End { before_newline } => {
                        let last = *before_newline && at + 1 == self.text.len() && self.text[at] == '\n';
                        if at != self.text.len() && !last {
                            break;
                        }
                        pc += 1;
                    }
                    Instruction::Boundary(wanted) => {
                        let word = |at: Option<&char>| at.is_some_and(|c| c.is_alphanumeric() || *c == '_');
                        let before = at.checked_sub(1).and_then(|at| self.text.get(at));
                        if (word(before) != word(self.text.get(at))) != *wanted {
                            break;
                        }
                        pc += 1;
                    }
                    Instruction::Fork { first, second } => {
                        ways.push(Way::Go { instruction: *second, at });
                        pc = *first;
                    }
                    Instruction::Jump(to) => pc = *to,
                    Instruction::Look { ahead, negated, then } => {
                        let (ahead, negated, then) = (*ahead, *negated, *then);
                        if self.look(pc + 1, at, ahead)? == negated {
                            break;
                        }
                        pc = then;
                    }
                    Instruction::Open(group) => {
                        let span = self.groups[*group];
                        ways.push(Way::Restore { group: *group, span });
                        self.groups[*group] = (at, at);
                        pc += 1;
                    }
                    Instruction::Close(group) => {
                        let span = self.groups[*group];
                        ways.push(Way::Restore { group: *group, span });
                        self.groups[*group] = (span.0, at);
                        pc += 1;
                    }
                    Instruction::Same(group) => {
                        let (from, to) = self.groups.get(*group).copied()?;
                        let (from, to) = (from.min(to), to);
                        if !self.text[at..].starts_with(&self.text[from..to]) {
                            break;
                        }
                        at += to - from;
                        pc += 1;
                    }
                }
            }
        }
        Some(None)
    }

    /// Whether the body of a look-around fits here.
    fn look(&mut self, body: usize, at: usize, ahead: bool) -> Option<bool> {
        let mut visited = Visited { bits: Vec::new(), width: 0, on: false };
        if ahead {
            return Some(self.from(body, at, None, &mut visited)?.is_some());
        }
        for start in (at.saturating_sub(MAX_BEHIND)..=at).rev() {
            if self.from(body, start, Some(at), &mut visited)?.is_some() {
                return Some(true);
            }
        }
        Some(false)
    }
}

/// Whether every way begins at the start of the text.
fn is_anchored(part: &Part) -> bool {
    match part {
        Part::Start => true,
        Part::Sequence(parts) => parts.first().is_some_and(is_anchored),
        Part::Either(branches) => branches.iter().all(is_anchored),
        Part::Group(_, part) => is_anchored(part),
        Part::Repeat { part, least, .. } => *least > 0 && is_anchored(part),
        _ => false,
    }
}

/// Whether a part asks for the text of a group.
fn has_same(part: &Part) -> bool {
    match part {
        Part::Same(_) => true,
        Part::Sequence(parts) | Part::Either(parts) => parts.iter().any(has_same),
        Part::Group(_, part) | Part::Repeat { part, .. } | Part::Look { part, .. } => has_same(part),
        _ => false,
    }
}
