//! How long it takes from a stack file to the text of its template: `cargo bench --bench synth`.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use formwork::prelude::*;

mod large;
#[path = "../stacks/mod.rs"]
mod stacks;

fn main() {
    for stack in large::stacks(2) {
        let name = stack.name().to_owned();
        let cast = stack.synth().unwrap_or_else(|findings| panic!("{name} has findings: {findings:#?}"));
        assert_eq!(cast.template.resources().len(), large::RESOURCES, "{name} is what the tables say it is");
    }
    divan::main();
}

fn templates(stacks: Vec<Stack>) -> Vec<Template> {
    stacks.into_iter().map(|stack| stack.synth().expect("the stack is sound").template).collect()
}

fn resources(templates: &[Template]) -> ItemsCount {
    ItemsCount::new(templates.iter().map(|template| template.resources().len()).sum::<usize>())
}

fn bytes(templates: &[Template]) -> usize {
    templates.iter().map(Template::to_json).map(|text| text.len()).sum()
}

/// The four steps, for what `$stacks` makes.
macro_rules! steps {
    ($($name:ident $stacks:expr;)+) => {
        $(mod $name {
            use super::*;

            /// Calls of the author's code.
            #[divan::bench]
            fn build(bencher: Bencher) {
                bencher.counter(resources(&templates($stacks))).bench(|| $stacks);
            }

            /// From stack to template.
            #[divan::bench]
            fn synth(bencher: Bencher) {
                bencher.counter(resources(&templates($stacks))).with_inputs(|| $stacks).bench_values(templates);
            }

            /// From template to text.
            #[divan::bench]
            fn to_json(bencher: Bencher) {
                let templates = templates($stacks);
                bencher.counter(resources(&templates)).bench(|| bytes(black_box(&templates)));
            }

            /// All three.
            #[divan::bench]
            fn whole(bencher: Bencher) {
                bencher.counter(resources(&templates($stacks))).bench(|| bytes(&templates($stacks)));
            }
        })+
    };
}

steps! {
    repository stacks::all();
    one_of_450 large::stacks(1);
    ten_of_450 large::stacks(10);
}

mod parse_450 {
    use super::*;

    fn text(write: impl Fn(&Template) -> String) -> String {
        write(&templates(large::stacks(1))[0])
    }

    #[divan::bench]
    fn json(bencher: Bencher) {
        let text = text(Template::to_json);
        bencher
            .counter(divan::counter::BytesCount::of_str(&text))
            .bench(|| Template::from_json(black_box(&text)).expect("what it wrote it reads"));
    }
}
