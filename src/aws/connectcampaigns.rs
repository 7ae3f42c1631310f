//! Generated from spec/connectcampaigns.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ConnectCampaigns::Campaign](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html)
    Campaign CampaignAttrs "AWS::ConnectCampaigns::Campaign" (
        connect_instance_arn ConnectInstanceArn: String, dialer_config DialerConfig: CampaignDialerConfig,
        name Name: String, outbound_call_config OutboundCallConfig: CampaignOutboundCallConfig
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::ConnectCampaignsCampaign>, }
}
props! { CampaignAgentlessDialerConfig () { dialing_capacity DialingCapacity: Num<MIN, 1>, } }
props! {
    CampaignAnswerMachineDetectionConfig (enable_answer_machine_detection EnableAnswerMachineDetection: bool) {
        await_answer_machine_prompt AwaitAnswerMachinePrompt: bool,
    }
}
props! {
    CampaignDialerConfig () {
        agentless_dialer_config AgentlessDialerConfig: CampaignAgentlessDialerConfig,
        predictive_dialer_config PredictiveDialerConfig: CampaignPredictiveDialerConfig,
        progressive_dialer_config ProgressiveDialerConfig: CampaignProgressiveDialerConfig,
    }
}
props! {
    CampaignOutboundCallConfig (connect_contact_flow_arn ConnectContactFlowArn: String) {
        answer_machine_detection_config AnswerMachineDetectionConfig: CampaignAnswerMachineDetectionConfig,
        connect_queue_arn ConnectQueueArn: String,
        connect_source_phone_number ConnectSourcePhoneNumber: String,
    }
}
props! {
    CampaignPredictiveDialerConfig (bandwidth_allocation BandwidthAllocation: Num<0, 1>) {
        dialing_capacity DialingCapacity: Num<MIN, 1>,
    }
}
props! {
    CampaignProgressiveDialerConfig (bandwidth_allocation BandwidthAllocation: Num<0, 1>) {
        dialing_capacity DialingCapacity: Num<MIN, 1>,
    }
}
