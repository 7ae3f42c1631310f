//! Image flip: one function turns images upside down, those that arrive in a bucket and those that a request names.
//!
//! The bucket calls it asynchronously and tries again when it fails; a request waits for the answer, 29 seconds at most, and tries again itself.

use formwork::prelude::*;

pub fn stack() -> Stack {
    let mut stack = Stack::new("image-flip");
    stack.describe("Image flip: PNG images turned upside down, on arrival and on request");

    // the bucket tells the function, and the function reads the bucket: named here, neither waits for the other
    let input_name = || sub!("image-flip-input-{}-{}", account_id(), region());
    let input = stack.add(id!("Input"), Bucket::new().name(input_name()));
    let output = stack.add(id!("Output"), Bucket::new());

    let arrived = ObjectEvents::created().under("uploads/").ending(".png");
    let flip = stack.add(
        id!("Flip"),
        Function::python("index.handler", include_str!("image_flip/index.py"))
            .describe("turns PNG images upside down")
            .memory(lit!(1024))
            .timeout(lit!(25))
            .env("INPUT_BUCKET", input_name())
            .env("OUTPUT_BUCKET", output.reference())
            .grant(output.put_of("flipped/*"))
            .grant(input.read_of("uploads/*"))
            .on(trigger::Bucket::of(&input, arrived)),
    );

    let api = stack.add(
        id!("FlipApi"),
        RestApi::new("image-flip")
            .describe("flips an image of the input bucket")
            .route(route!("POST /flip"), Route::to(&flip).iam()),
    );
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    let prod = stack.add(
        id!("Prod"),
        Stage::of(&api, "prod").throttle(Throttle { rate: lit!(10), burst: lit!(20) }).access_log(AccessLog::json()),
    );

    stack.add(
        id!("FlipFailing"),
        Alarm::on(flip.errors()).above(0).describe("an image could not be flipped: see the function's log"),
    );
    stack.add(
        id!("FlipDropped"),
        Alarm::on(flip.async_events_dropped()).above(0).describe("an upload was given up after its retries"),
    );

    stack.add(
        id!("FlipThrottled"),
        Alarm::on(prod.throttled_requests())
            .above(10)
            .in_minutes(5)
            .describe("clients are answered 429: they flip too fast"),
    );

    stack.output(id!("InputBucket"), "where images arrive, under uploads/", input.reference());
    stack.output(id!("OutputBucket"), "where flipped images are, under flipped/", output.reference());
    stack.output(id!("ApiUrl"), "where the API is: POST <url>/flip, signed", api.url(&prod));
    stack
}
