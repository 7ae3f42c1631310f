//! The numbers of one published system, against figures that were worked out by hand.

use formwork::throttle::answer::{Effect, LayerKind, LayerLimit, Tier};
use formwork::throttle::assume::Origin;
use formwork::throttle::{Assume, Input, Model};

use super::{cases, template};

fn model(mean_ms: &str) -> Model {
    let case = cases("limits").into_iter().find(|case| case.ends_with("golden")).expect("the case");
    let template = template(&case.join("system.json"));
    let mut assume = Assume::default();
    assume.set("mean_ms", mean_ms, Origin::Flag).expect("a number");
    Model::of(&[Input { stack: "movies", template: &template }], &assume)
}

fn layers(model: &Model, plan: &str) -> Vec<LayerLimit> {
    let plan = model.plans.iter().position(|known| known.shown() == plan).expect("the plan");
    let route = &model.apis[0].routes[0];
    assert!(model.tiers(0, route).contains(&Tier::Plan(plan)));
    model.route_limits(0, route, Tier::Plan(plan)).layers
}

fn effect(layers: &[LayerLimit], kind: LayerKind) -> &Effect {
    &layers.iter().find(|layer| layer.kind == kind).expect("the layer").effect
}

#[test]
fn what_the_template_says() {
    let model = model("200");
    let stage = &model.stages[0];
    assert_eq!(model.apis[0].routes.iter().map(|route| route.name()).collect::<Vec<_>>(), ["POST /data"]);
    assert_eq!(stage.star().expect("`/*`").throttle.rate.exact(), Some(&1000.0));
    assert_eq!(stage.star().expect("`/*`").throttle.burst.exact(), Some(&2000.0));
    assert_eq!(
        stage.star().expect("`/*`").throttle.rate.from.to_string(),
        "movies/Resources/Prod/Properties/MethodSettings/0/ThrottlingRateLimit"
    );
    let [basic, premium] = model.plans.as_slice() else { panic!("{:?}", model.plans) };
    assert_eq!((basic.shown(), basic.key_count()), ("Basic", 1));
    assert_eq!(basic.throttle.rate.exact(), Some(&100.0));
    assert_eq!(basic.throttle.burst.exact(), Some(&200.0));
    assert_eq!(basic.quota.limit.exact(), Some(&10_000.0));
    assert_eq!(premium.throttle.rate.exact(), Some(&500.0));
    assert!(premium.throttle.burst.is_absent());
    // nothing contradicts the stage: both plans are below it, and the first has a burst above its rate
    assert!(basic.throttle.burst.exact() >= basic.throttle.rate.exact());
    assert_eq!(model.acls[0].associations[0].stage, Some(0));
    assert_eq!(stage.acls, [0]);
    assert_eq!(model.functions[0].reserved.exact(), Some(&100.0));
    assert_eq!(model.account().rate.expect("known in us-east-1").value, 10_000.0);
    assert!(!model.account().region.is_declared());
}

#[test]
fn quotas_are_empty_in_100_and_200_seconds() {
    let model = model("200");
    assert_eq!(effect(&layers(&model, "Basic"), LayerKind::Quota), &Effect::Empties { after: 100.0 });
    assert_eq!(effect(&layers(&model, "Premium"), LayerKind::Quota), &Effect::Empties { after: 200.0 });
}

#[test]
fn the_firewall_is_tighter_than_either_plan() {
    let model = model("200");
    for (plan, rate) in [("Basic", 100.0), ("Premium", 500.0)] {
        let layers = layers(&model, plan);
        let firewall = layers.iter().find(|layer| layer.kind == LayerKind::Firewall).expect("the rule");
        let sustained = firewall.sustained.expect("a steady limit");
        assert!((sustained - 6.67).abs() < 0.01 && sustained < rate, "{plan}: {sustained}");
        assert!(matches!(firewall.effect, Effect::Blocks { .. }), "{:?}", firewall.effect);
    }
    // the rest of the window after a burst of 200, at 100 a second
    assert_eq!(effect(&layers(&model, "Basic"), LayerKind::Firewall), &Effect::Blocks { after: 18.0 });
}

/// Little's law: 1,000/s of 0.2 s take 200 executions at once, of 0.1 s exactly the 100 that there are.
#[test]
fn the_stage_asks_for_more_executions_than_there_are() {
    for (mean, executions) in [("200", 200.0), ("100", 100.0)] {
        let model = model(mean);
        let demand = model.demand(0);
        assert_eq!(demand.routes, [(0, 0)]);
        assert_eq!((demand.rate, demand.burst), (Some(1000.0), Some(2000.0)));
        let seconds = model.assume.mean_of("Writer").value / 1000.0;
        assert!(model.assume.mean_of("Writer").is_declared());
        assert_eq!(demand.rate.map(|rate| rate * seconds), Some(executions));
    }
    // ten calls a second for each execution is all that Lambda takes, at whatever duration: 1,000/s, which the stage just meets
    let layers = layers(&model("10"), "Basic");
    let function = layers.iter().find(|layer| layer.kind == LayerKind::Function).expect("the function");
    assert_eq!(function.rate.exact(), Some(&1000.0));
}

#[test]
fn a_legal_burst_exceeds_the_reservation() {
    // 200 at once and 100/s that follow while each takes 0.2 s
    assert_eq!(effect(&layers(&model("200"), "Basic"), LayerKind::Function), &Effect::BurstExceeds { burst: 220.0 });
    assert_eq!(effect(&layers(&model("100"), "Basic"), LayerKind::Function), &Effect::BurstExceeds { burst: 210.0 });
}

#[test]
fn nobody_notices_429_and_403() {
    let model = model("200");
    assert!(model.stages[0].alarms.is_empty(), "the metric of the published alarm does not exist");
    assert!(model.acls[0].alarms.is_empty());
    let writer = &model.functions[0].alarms;
    assert_eq!(
        writer.iter().map(|alarm| model.alarms[*alarm].source.resource.as_str()).collect::<Vec<_>>(),
        ["WriterThrottled"]
    );
}
