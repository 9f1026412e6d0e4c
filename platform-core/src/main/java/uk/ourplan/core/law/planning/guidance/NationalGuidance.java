package uk.ourplan.core.law.planning.guidance;

import java.util.List;
import uk.ourplan.core.law.planning.guidance.GuidanceAtAStep.Shown;
import uk.ourplan.language.plan.GuidanceStep;

/** National documents for each step, kept with the service and the same for every council (INFO-09, INFO-10). */
final class NationalGuidance {

    private static final String ACT = "https://www.legislation.gov.uk/ukpga/2014/23/section/";
    private static final Shown STATUTORY_GUIDANCE = link(
            "Care and support statutory guidance",
            "https://www.gov.uk/government/publications/care-act-statutory-guidance/care-and-support-statutory-guidance");

    private NationalGuidance() {}

    static List<Shown> at(GuidanceStep step) {
        return switch (step) {
            case OPENING ->
                List.of(act("Care Act 2014 s.24: the steps for the local authority to take", "24"), STATUTORY_GUIDANCE);
            case ROUTE_CHOICE ->
                List.of(act("Care Act 2014 s.39: where a person is ordinarily resident", "39"), STATUTORY_GUIDANCE);
            case DRAFTING -> List.of(act("Care Act 2014 s.25: what a plan holds", "25"), STATUTORY_GUIDANCE);
            case INVOLVEMENT ->
                List.of(
                        act("Care Act 2014 s.67: independent advocacy", "67"),
                        link(
                                "Mental Capacity Act code of practice",
                                "https://www.gov.uk/government/publications/mental-capacity-act-code-of-practice"));
            case CONCERN -> List.of(act("Care Act 2014 s.42: enquiry into abuse or neglect", "42"));
            case URGENT -> List.of(act("Care Act 2014 s.19: meeting urgent needs", "19"));
            case OUTCOMES ->
                List.of(
                        link(
                                "Five steps to mental wellbeing",
                                "https://www.nhs.uk/mental-health/self-help/guides-tools-and-activities/five-steps-to-mental-wellbeing/"),
                        act("Care Act 2014 s.1: wellbeing", "1"));
            case OPTIONS ->
                List.of(
                        act("Care Act 2014 s.8: how needs may be met", "8"),
                        act("Care Act 2014 s.2: preventing needs", "2"),
                        act("Care Act 2014 s.4: information and advice", "4"));
            case RISK -> List.of(act("Care Act 2014 s.47: protecting property", "47"), STATUTORY_GUIDANCE);
            case BUDGET ->
                List.of(
                        act("Care Act 2014 s.26: the personal budget", "26"),
                        act("Care Act 2014 s.31: direct payments", "31"));
            case AFTER_CARE ->
                List.of(link(
                        "Mental Health Act 1983 s.117: after-care",
                        "https://www.legislation.gov.uk/ukpga/1983/20/section/117"));
            case DEPRIVATION ->
                List.of(link(
                        "Mental Capacity Act 2005 s.4A: deprivation of liberty",
                        "https://www.legislation.gov.uk/ukpga/2005/9/section/4A"));
            case COMBINING -> List.of(act("Care Act 2014 s.6: co-operating", "6"), STATUTORY_GUIDANCE);
            case ROLES -> List.of(STATUTORY_GUIDANCE);
            case DISPUTE ->
                List.of(link(
                        "Complaints regulations (SI 2009/309)",
                        "https://www.legislation.gov.uk/uksi/2009/309/contents"));
            case REVIEW -> List.of(act("Care Act 2014 s.27: review of the plan", "27"), STATUTORY_GUIDANCE);
        };
    }

    private static Shown act(String title, String section) {
        return link(title, ACT + section);
    }

    private static Shown link(String title, String address) {
        return new Shown(title, address, false, null, null, false);
    }
}
