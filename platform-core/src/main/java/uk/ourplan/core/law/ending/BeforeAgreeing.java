package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.prompts;
import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.ending.EndLack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingRecord.Benefit;
import uk.ourplan.language.ending.EndingRecord.Instead;
import uk.ourplan.language.ending.EndingRecord.Monitoring;
import uk.ourplan.language.ending.InsteadKind;
import uk.ourplan.language.person.Certainty;

/**
 * The tests before an ending is agreed on request, the benefit of keeping the plan weighed, and monitoring where the person
 * may not make arrangements (END-05, END-07, END-15). What is unknown counts as no.
 *
 * @see "Care and support statutory guidance, chapter 13"
 */
final class BeforeAgreeing {

    private BeforeAgreeing() {}

    static List<EndLack> lacking(EndingOnDesk d) {
        List<EndLack> lacks = new ArrayList<>();
        if (d.isOn(EndGround.OWN_ARRANGEMENTS_REQUEST)) {
            lacks.addAll(coverage(d));
            lacks.addAll(sources(d.said().instead()));
            lacks.addAll(Arranger.lacking(d, "END-05"));
        }
        if (d.leavesNeeds()) {
            lacks.addAll(benefit(d));
            lacks.addAll(ownArrangements(d));
        }
        return lacks;
    }

    private static List<EndLack> coverage(EndingOnDesk d) {
        return each(d.unmatched(), "Nothing is named that will meet %s.", "Name it.");
    }

    /** One sentence a test, with every need that it fails for. */
    private static List<EndLack> sources(List<Instead> all) {
        List<EndLack> lacks = new ArrayList<>();
        lacks.addAll(each(
                needs(all, one -> one.appropriate() != Certainty.YES),
                "What is named for %s is not found to be right.",
                "Find out, and name something that is right."));
        lacks.addAll(each(
                needs(
                        all,
                        one -> one.kind() == InsteadKind.CARER
                                && (one.willing() != Certainty.YES || one.able() != Certainty.YES)),
                "The carer named for %s is not recorded as willing and as able.",
                "Ask the carer, and record both answers."));
        lacks.addAll(each(
                needs(
                        all,
                        one -> one.kind() == InsteadKind.SERVICE
                                && (one.available() != Certainty.YES || one.from() == null)),
                "The service named for %s is not available from a day; a waiting list counts only once there is one.",
                "Record that it is available, and from when."));
        return lacks;
    }

    private static List<String> needs(List<Instead> all, Predicate<Instead> fails) {
        return all.stream()
                .filter(fails)
                .map(one -> blank(one.need()) ? "" : String.valueOf(one.need()))
                .distinct()
                .toList();
    }

    private static List<EndLack> each(List<String> needs, String says, String mend) {
        if (needs.isEmpty()) {
            return List.of();
        }
        List<String> named = needs.stream().filter(need -> !need.isEmpty()).toList();
        String which = named.isEmpty()
                ? "a need"
                : (named.size() == 1 ? "need " : "needs ")
                        + String.join(", ", named)
                        + (named.size() < needs.size() ? " and a need that is not chosen" : "");
        return List.of(five(says.formatted(which), mend, "instead"));
    }

    private static EndLack five(String says, String mend, String field) {
        return stops(AGREE, "END-05", says, mend).at(field);
    }

    private static List<EndLack> benefit(EndingOnDesk d) {
        Benefit said = d.said().benefit();
        Benefit b = said == null ? new Benefit(null, null, null, null, null, null, null, null) : said;
        if (b.needsWorsening() == null || b.circumstancesWorsening() == null || b.riskRising() == null) {
            return List.of(prompts(
                            AGREE,
                            "END-07",
                            "The benefit of keeping the plan is not weighed.",
                            "Answer the three questions about what may get worse without the council.")
                    .at("benefit.needs_worsening"));
        }
        boolean talk = b.needsWorsening()
                || b.circumstancesWorsening()
                || b.riskRising()
                || Boolean.TRUE.equals(b.concerned());
        boolean open =
                b.discussedPerson() == null || (Boolean.TRUE.equals(b.carerExists()) && b.discussedCarer() == null);
        return talk && open && blank(b.goOn())
                ? List.of(warns(
                                AGREE,
                                "END-07",
                                "Things may get worse without the council, and the benefit of keeping the plan was not"
                                        + " talked about with "
                                        + (b.discussedPerson() == null ? "the person." : "the carer."),
                                "Talk about it and record the day, or say why you go on.")
                        .at(b.discussedPerson() == null ? "benefit.discussed_person" : "benefit.discussed_carer"))
                : List.of();
    }

    private static List<EndLack> ownArrangements(EndingOnDesk d) {
        Certainty risk = d.arranging().riskOfNone();
        if (risk == null) {
            return List.of(stops(
                            AGREE,
                            "END-15",
                            "Whether the person may not make suitable arrangements is not answered.",
                            "Answer it.")
                    .at("arranging.risk_of_none"));
        }
        Monitoring monitoring = d.said().monitoring();
        boolean arranged = monitoring != null
                && Boolean.TRUE.equals(monitoring.needed())
                && Afterwards.missing(monitoring).isEmpty();
        return risk == Certainty.NO || arranged
                ? List.of()
                : List.of(stops(
                                AGREE,
                                "END-15",
                                "The person may not make suitable arrangements, and no monitoring is agreed with them.",
                                "Agree monitoring in proportion to the risk; where they will not, go on trying to reach"
                                        + " them and tell a manager.")
                        .at("monitoring.needed"));
    }
}
