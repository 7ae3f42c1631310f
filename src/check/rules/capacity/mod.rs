//! Functions, tables and timeouts against what the gateway lets through.

use super::Check;

mod alias_weights;
mod burst_concurrency;
mod canary_too_small;
mod codedeploy_alarms;
mod cold_start_inflation;
mod ddb_hot_key;
mod ddb_ondemand_max;
mod ddb_write_capacity;
mod default4xx_status;
mod esm_shares_function;
mod lambda_rps_cap;
mod lambda_timeout_vs_integration;
pub(super) mod littles_law;
mod payload_mismatch;
mod provisioned_vs_reserved;
mod reserved_sum;
mod scaling_rate;
mod sdk_timeouts;
mod sqs_max_concurrency;
mod sqs_visibility;
mod two_canaries;
mod vpc_no_path;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&littles_law::LITTLES_LAW], run: littles_law::check },
    Check { rules: &[&burst_concurrency::BURST_CONCURRENCY], run: burst_concurrency::check },
    Check { rules: &[&lambda_rps_cap::LAMBDA_RPS_CAP], run: lambda_rps_cap::check },
    Check { rules: &[&reserved_sum::RESERVED_SUM], run: reserved_sum::check },
    Check { rules: &[&provisioned_vs_reserved::PROVISIONED_VS_RESERVED], run: provisioned_vs_reserved::check },
    Check {
        rules: &[&lambda_timeout_vs_integration::LAMBDA_TIMEOUT_VS_INTEGRATION],
        run: lambda_timeout_vs_integration::check,
    },
    Check { rules: &[&default4xx_status::DEFAULT4XX_STATUS], run: default4xx_status::check },
    Check { rules: &[&payload_mismatch::PAYLOAD_MISMATCH], run: payload_mismatch::check },
    Check { rules: &[&scaling_rate::SCALING_RATE], run: scaling_rate::check },
    Check { rules: &[&cold_start_inflation::COLD_START_INFLATION], run: cold_start_inflation::check },
    Check { rules: &[&ddb_write_capacity::DDB_WRITE_CAPACITY], run: ddb_write_capacity::check },
    Check { rules: &[&ddb_ondemand_max::DDB_ONDEMAND_MAX], run: ddb_ondemand_max::check },
    Check { rules: &[&ddb_hot_key::DDB_HOT_KEY], run: ddb_hot_key::check },
    Check { rules: &[&sdk_timeouts::SDK_TIMEOUTS], run: sdk_timeouts::check },
    Check { rules: &[&sqs_visibility::SQS_VISIBILITY], run: sqs_visibility::check },
    Check { rules: &[&sqs_max_concurrency::SQS_MAX_CONCURRENCY], run: sqs_max_concurrency::check },
    Check { rules: &[&esm_shares_function::ESM_SHARES_FUNCTION], run: esm_shares_function::check },
    Check { rules: &[&alias_weights::ALIAS_WEIGHTS], run: alias_weights::check },
    Check { rules: &[&two_canaries::TWO_CANARIES], run: two_canaries::check },
    Check { rules: &[&canary_too_small::CANARY_TOO_SMALL], run: canary_too_small::check },
    Check { rules: &[&codedeploy_alarms::CODEDEPLOY_ALARMS], run: codedeploy_alarms::check },
    Check { rules: &[&vpc_no_path::VPC_NO_PATH], run: vpc_no_path::check },
];
