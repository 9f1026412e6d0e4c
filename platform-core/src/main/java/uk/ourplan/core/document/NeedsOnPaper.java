package uk.ourplan.core.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.InformalSupport;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.NeedNature;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Needs.InformalHelp;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.plan.Support.EquipmentItem;
import uk.ourplan.language.plan.Support.ServiceLine;

/** What matters, the needs that were found, and how each is met (Care Act 2014 s.25(1)(a) to (d)). */
record NeedsOnPaper(Html page, PlanCopy copy) {

    /** Marks after-care needs and the services that meet them (S117-02). */
    private static final String AFTERCARE = "(After-care under section 117: never charged for.)";

    /** Where a sentence has ended and another begins. */
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    void write() {
        matters();
        timeframes();
        needs();
        metByTheCouncil();
        metByOthers();
        accommodation();
    }

    /** What matters, and what is done, a line each. */
    void inShort() {
        heading("matters");
        copy.content().section(AboutMe.class).ifPresent(about -> page.list(about.whatMatters()));
        page.list(wanted().stream()
                .map(one -> PlainWords.or(one.words(), PlainWords.NOT_SAID))
                .toList());
        heading("council_met");
        page.table(
                "What is done about each need",
                List.of("Need", "What is done"),
                found().stream()
                        .map(need -> List.of(
                                PlainWords.or(statement(need), PlainWords.NOT_SAID),
                                PlainWords.or(
                                        PlainWords.joined(" ", need.how(), need.notMetBecause()), PlainWords.NOT_SAID)))
                        .toList());
        page.list(support().services().stream()
                .map(line -> PlainWords.joined(
                        ". ",
                        line.what(),
                        line.timetable(),
                        line.provider() == null ? null : line.provider().name()))
                .toList());
    }

    private List<Need> found() {
        return copy.content().section(Needs.class).map(Needs::needs).orElse(List.of());
    }

    private Support support() {
        return copy.content().section(Support.class).orElse(Support.none());
    }

    private List<Outcomes.OutcomeWanted> wanted() {
        return copy.content()
                .section(Outcomes.class)
                .map(Outcomes::outcomesWanted)
                .orElse(List.of());
    }

    private void heading(String item) {
        page.heading(2, PlanOnPaper.heading(copy, item));
    }

    private void matters() {
        heading("matters");
        copy.content().section(AboutMe.class).ifPresent(about -> {
            page.written(about.overview());
            page.list(about.whatMatters());
            page.list(about.strengths());
            page.written(about.ownPart());
            var now = about.wellbeingNow();
            if (now != null) {
                page.written(now.text());
            }
        });
        copy.wishes().forEach(wish -> page.said(wish.what(), wish.says()));
        for (var outcome : wanted()) {
            page.heading(3, PlainWords.or(outcome.words(), "An outcome not put into words yet"));
            page.said("Steps", outcome.steps()).said("How we will know", outcome.measure());
            page.said(
                    "Part of wellbeing",
                    outcome.areas().stream().map(PlainWords::of).collect(Collectors.joining(", ")));
            var reach = outcome.reach();
            if (reach != null) {
                page.said("What part of it cannot be reached", reach.gap());
            }
        }
    }

    private void timeframes() {
        heading("outcome_timeframes");
        page.table(
                "When each outcome is looked at",
                List.of("Outcome", "By", "How it is watched"),
                wanted().stream()
                        .map(one -> List.of(
                                PlainWords.or(one.words(), PlainWords.NOT_SAID),
                                PlainWords.day(one.by()),
                                PlainWords.or(one.watched(), PlainWords.NOT_SAID)))
                        .toList());
        orNothing(wanted(), "No outcomes are written down yet.");
    }

    private void needs() {
        heading("needs");
        page.list(found().stream()
                .map(need -> PlainWords.joined(
                        " ",
                        PlainWords.or(statement(need), PlainWords.NOT_SAID),
                        Boolean.TRUE.equals(need.section117()) ? AFTERCARE : null))
                .toList());
        orNothing(found(), "No needs are written down yet.");
        found().forEach(this::comesAndGoes);
        heading("eligibility");
        page.table(
                "Which needs are eligible",
                List.of("Need", "Eligible", "How far"),
                found().stream()
                        .map(need -> List.of(
                                PlainWords.or(statement(need), PlainWords.NOT_SAID),
                                PlainWords.yes(need.eligible()),
                                PlainWords.or(need.extent(), PlainWords.NOT_SAID)))
                        .toList());
        orNothing(found(), "No needs are written down yet.");
    }

    /** What signals that a need grows, and what is done then (CONTENT-15). */
    private void comesAndGoes(Need need) {
        if (need.nature() != NeedNature.FLUCTUATING) {
            return;
        }
        page.heading(3, "It comes and goes: " + PlainWords.or(statement(need), "a need not put into words yet"));
        page.written(need.pattern());
        page.table(
                "What is done when it changes",
                List.of("When", "The sign", "What is done"),
                need.provisions().stream()
                        .map(one -> List.of(
                                PlainWords.or(one.when(), PlainWords.NOT_SAID),
                                PlainWords.or(one.signal(), PlainWords.NOT_SAID),
                                PlainWords.or(one.support(), PlainWords.NOT_SAID)))
                        .toList());
    }

    private void metByTheCouncil() {
        heading("council_met");
        var met = found().stream().filter(NeedsOnPaper::isMetByTheCouncil).toList();
        met.forEach(this::how);
        orNothing(met, "The council meets none of the needs in this plan.");
        page.table(
                "Support in this plan",
                List.of("What", "Who provides it", "Cost", "Who pays"),
                support().services().stream().map(NeedsOnPaper::line).toList());
        page.table(
                "Equipment and adaptations in this plan",
                List.of("What", "When", "Cost", "Who pays"),
                support().equipment().stream().map(NeedsOnPaper::item).toList());
        page.table(
                "What everybody commits to",
                List.of("Who", "To what"),
                support().commitments().stream()
                        .map(one -> List.of(
                                one.party() == null ? PlainWords.NOT_SAID : PlainWords.of(one.party()),
                                PlainWords.or(one.text(), PlainWords.NOT_SAID)))
                        .toList());
    }

    private void how(Need need) {
        page.heading(3, PlainWords.or(statement(need), "A need not put into words yet"));
        page.written(need.how());
        page.said("What is expected of whom", need.expectedOf());
        page.said("Why the council decided this", need.councilReason());
    }

    private void metByOthers() {
        heading("others_meeting");
        var others = found().stream()
                .filter(need -> need.metBy().stream().anyMatch(by -> by != MetBy.COUNCIL))
                .toList();
        page.table(
                "Needs that others meet",
                List.of("Need", "Who meets it", "How"),
                others.stream()
                        .map(need -> List.of(
                                PlainWords.or(statement(need), PlainWords.NOT_SAID),
                                PlainWords.metBy(need.metBy()),
                                PlainWords.or(
                                        PlainWords.joined(" ", need.how(), need.expectedOf(), need.notMetBecause()),
                                        PlainWords.NOT_SAID)))
                        .toList());
        page.table(
                "Who helps without being paid",
                List.of("Need", "Who", "What they do", "How far that goes"),
                found().stream()
                        .flatMap(need -> need.informalHelp().stream().map(help -> unpaid(need, help)))
                        .toList());
        var existing = copy.content()
                .section(InformalSupport.class)
                .map(InformalSupport::existingSupport)
                .orElse(List.of());
        page.table(
                "Support that is there already",
                List.of("What", "Who", "How often"),
                existing.stream()
                        .map(one -> List.of(
                                PlainWords.or(one.what(), PlainWords.NOT_SAID),
                                named(one.by()),
                                PlainWords.or(one.howOften(), PlainWords.NOT_SAID)))
                        .toList());
        page.table(
                "People and groups around you",
                List.of("Who", "How they may help"),
                copy.content().section(InformalSupport.class).stream()
                        .flatMap(section -> section.assets().stream())
                        .map(one -> List.of(
                                PlainWords.or(one.who(), PlainWords.NOT_SAID),
                                PlainWords.or(one.howHelps(), PlainWords.NOT_SAID)))
                        .toList());
        if (others.isEmpty()) {
            orNothing(existing, "Nobody else meets a need in this plan.");
        }
    }

    /** Who helps (CONTENT-05). */
    private List<String> unpaid(Need need, InformalHelp help) {
        return List.of(
                PlainWords.or(statement(need), PlainWords.NOT_SAID),
                named(help.who()),
                PlainWords.or(help.does(), PlainWords.NOT_SAID),
                PlainWords.or(help.extent(), PlainWords.NOT_SAID));
    }

    /** Somebody by name, also where they are told by their number. */
    private String named(@Nullable String who) {
        return copy.content().section(PeopleInvolved.class).stream()
                .flatMap(section -> section.people().stream())
                .filter(one -> one.id().equals(who) && one.name() != null)
                .map(PersonAround::name)
                .findFirst()
                .orElse(PlainWords.or(who, PlainWords.NOT_SAID));
    }

    private void accommodation() {
        var only = found().stream().filter(need -> need.accommodation() != null).toList();
        if (only.isEmpty()) {
            return;
        }
        heading("accommodation");
        only.forEach(need -> {
            var accommodation = need.accommodation();
            if (accommodation != null) {
                page.said("For the need", statement(need))
                        .said("Kind of accommodation", accommodation.type())
                        .said("Why", accommodation.evidence());
                if (accommodation.decided() != null) {
                    page.said("Decided on", PlainWords.day(accommodation.decided()));
                }
            }
        });
    }

    private void orNothing(List<?> said, String otherwise) {
        if (said.isEmpty()) {
            page.paragraph(otherwise);
        }
    }

    private static boolean isMetByTheCouncil(Need need) {
        return need.metBy().contains(MetBy.COUNCIL) || Boolean.TRUE.equals(need.councilWillMeet());
    }

    private static List<String> line(ServiceLine line) {
        var provider = line.provider();
        return List.of(
                PlainWords.or(
                        PlainWords.joined(
                                ". ",
                                line.what(),
                                line.timetable(),
                                Boolean.TRUE.equals(line.section117()) ? AFTERCARE : null),
                        PlainWords.NOT_SAID),
                PlainWords.or(provider == null ? null : provider.name(), PlainWords.NOT_SAID),
                PlainWords.amount(line.pence(), line.frequency()),
                line.funder() == null ? PlainWords.NOT_SAID : PlainWords.of(line.funder()));
    }

    private static List<String> item(EquipmentItem item) {
        return List.of(
                PlainWords.or(item.what(), PlainWords.NOT_SAID),
                PlainWords.day(item.supplied() == null ? item.planned() : item.supplied()),
                price(item),
                item.funder() == null ? PlainWords.NOT_SAID : PlainWords.of(item.funder()));
    }

    /** What it costs on the plan: every aid, and every adaptation up to the council's line, is free (EQUIP-03). */
    private static String price(EquipmentItem item) {
        if (item.recordedPence() != null) {
            return item.recordedPence() == 0 ? "free" : PlainWords.pence(item.recordedPence());
        }
        return item.serviceClass() == ServiceClass.FREE_EQUIPMENT ? "free" : PlainWords.pence(item.costPence());
    }

    /** The need in full, or where the council prints short statements its first sentence (CONTENT-02). */
    private @Nullable String statement(Need need) {
        String text = need.text();
        return text == null || !copy.manner().needsInShort()
                ? text
                : FIRST_SENTENCE.split(text.strip(), 2)[0];
    }
}
