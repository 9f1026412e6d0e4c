package uk.ourplan.web.ending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.ending.DecideEnding;
import uk.ourplan.api.ending.EndPlan;
import uk.ourplan.api.ending.EndingFinding;
import uk.ourplan.api.ending.EndingView;
import uk.ourplan.api.ending.EndingsApi;
import uk.ourplan.api.ending.LetterSent;
import uk.ourplan.api.ending.OpenEnding;
import uk.ourplan.api.ending.Said;
import uk.ourplan.api.notice.DutyForNeed;
import uk.ourplan.api.work.Task;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.ending.EndAnswer;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Recording;

/** Ending a plan, from the proposal to the last day: what is said, what stands in the way and why, and what is to be done. */
@Route("plans/:planId/ending")
@PageTitle("Ending – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class EndingPlanView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST_TASKS = 50;

    private final transient EndingsApi endings;
    private final transient WorkApi work;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private UUID plan = new UUID(0, 0);
    private @Nullable Awaited<Opened> awaited;

    EndingPlanView(EndingsApi endings, WorkApi work, SignedIn signedIn, JsonMapper json, Unsent unsent) {
        this.endings = endings;
        this.work = work;
        this.signedIn = signedIn;
        this.json = json;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
    }

    private record Opened(EndingView view, List<Task> tasks) {}

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        UUID wanted = Addresses.id(entering, "planId");
        if (wanted == null) {
            add(new H1("There is no such plan"));
            return;
        }
        plan = wanted;
        awaited = new Awaited<>(signedIn.worker(), "Opening the ending", this::opened, this::page).asPage();
        add(awaited);
    }

    private Mono<Opened> opened() {
        return endings.look(plan)
                .flatMap(answer -> work.ofPlan(plan, 0, MOST_TASKS)
                        .map(tasks -> new Opened(Objects.requireNonNull(answer.getBody()), tasks.items())));
    }

    private void again() {
        if (awaited != null) {
            awaited.load();
        }
    }

    private Component page(Opened opened) {
        EndingView view = opened.view();
        EndingOfPlan ending = view.ending();
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Ending the plan of " + view.personName()),
                        Pieces.div(
                                "actions",
                                PlanNavigation.link("Back to the plan", plan),
                                PlanNavigation.protection(plan),
                                PeopleNavigation.toCase("The case", view.personId()))));
        duty(view.duty(), page);
        if (ending != null) {
            page.add(standing(view, ending));
        }
        if (view.may().contains("open")) {
            page.add(opening());
        }
        if (ending != null) {
            EndingSheet sheet = new EndingSheet(view, ending, endings, ask, json, unsent, this::again);
            if (!view.findings().isEmpty()) {
                page.add(inTheWay(view, sheet));
            }
            page.add(sheet, deciding(view), letter(view, ending));
            if (!opened.tasks().isEmpty()) {
                page.add(tasks(opened.tasks()));
            }
        }
        return page;
    }

    private static void duty(List<DutyForNeed> duty, Div page) {
        String open = duty.stream()
                .filter(one -> one.dischargedOn() == null)
                .map(DutyForNeed::need)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            Div notice = Pieces.div(
                    "notice",
                    new H2("Duty open"),
                    new Paragraph("The council's duty to meet need " + open
                            + " lasts until other support is in place and found to meet it."));
            notice.addClassName("notice-warn");
            page.add(notice);
        }
    }

    private static Component standing(EndingView view, EndingOfPlan ending) {
        Section section = Pieces.sheet("How far it has come");
        section.add(Pieces.tag(
                switch (ending.state()) {
                    case OPEN -> "Proposed";
                    case AGREED -> "Agreed; the plan goes on until everything is in place";
                    case KEPT -> "Not agreed: the plan is kept";
                    case ENDED -> "The plan is ended";
                    case WITHDRAWN -> "Taken back";
                },
                ending.state().isUnderWay() ? Tone.GOING : Tone.CALM));
        section.add(new Paragraph("Proposed by " + ending.openedByName() + " on " + Words.day(ending.openedOn())
                + (ending.decidedOn() == null
                        ? "."
                        : "; decided by " + Words.or(ending.decidedByName(), "an event") + " on "
                                + Words.day(ending.decidedOn()) + ".")
                + (ending.endedOn() == null ? "" : " Last day of the plan: " + Words.day(ending.endedOn()) + ".")));
        if (ending.basis() != null) {
            section.add(new Paragraph(
                    "Kept because of: " + Words.within(ending.basis().code()) + "."));
        }
        if (ending.safeguarding() != null) {
            section.add(new Paragraph(
                    "Safeguarding decision by " + ending.safeguarding().byName() + " on "
                            + Words.day(ending.safeguarding().on()) + ": "
                            + ending.safeguarding().says()));
        }
        if (view.determination() != null) {
            section.add(new Why(view.determination(), "whether the plan may end"));
        }
        return section;
    }

    private Component opening() {
        Section section = Pieces.sheet("Propose that it ends");
        section.add(
                Pieces.lead(
                        "A plan ends on one of three grounds, or because the person died or moved. Planning that is not"
                                + " finished may be stopped where the person no longer wants help."),
                recording(
                        EndingForms.GROUND,
                        "Propose it",
                        "open",
                        (typed, key) -> endings.open(plan, json.treeToValue(typed, OpenEnding.class), key)));
        return section;
    }

    private Component inTheWay(EndingView view, EndingSheet sheet) {
        Section section = Pieces.sheet("What stands in the way");
        stage(section, view, sheet, EndingStage.AGREE, "Before it is decided");
        stage(section, view, sheet, EndingStage.END, "Before the plan ends");
        return section;
    }

    private static void stage(Section into, EndingView view, EndingSheet sheet, EndingStage stage, String title) {
        List<Finding> these = view.findings().stream()
                .filter(one -> one.stage() == stage)
                .map(EndingFinding::finding)
                .toList();
        if (!these.isEmpty()) {
            into.add(new H3(title + " (" + these.size() + ")"), InTheWay.list(these, view.personId(), finding -> {
                Button mend = new Button(finding.mend(), click -> sheet.focus(finding.field()));
                mend.addThemeVariants(ButtonVariant.TERTIARY);
                return mend;
            }));
        }
    }

    private Component deciding(EndingView view) {
        Section section = Pieces.sheet("Decide");
        int before = section.getComponentCount();
        if (view.may().contains("agree")) {
            section.add(plain(
                    "Agree that the plan ends",
                    "agree",
                    key -> endings.decide(plan, new DecideEnding(EndAnswer.AGREED), key)));
        }
        if (view.may().contains("keep")) {
            section.add(plain(
                    "Keep the plan", "keep", key -> endings.decide(plan, new DecideEnding(EndAnswer.NOT_AGREED), key)));
        }
        if (view.may().contains("end")) {
            section.add(recording(
                    EndingForms.ENDED,
                    "End the plan",
                    "end",
                    (typed, key) -> endings.end(plan, json.treeToValue(typed, EndPlan.class), key)));
        }
        if (view.may().contains("safeguard")) {
            section.add(new Details(
                    "A manager's safeguarding decision",
                    recording(
                            EndingForms.SAYS,
                            "Record the safeguarding decision",
                            "safeguarding",
                            (typed, key) -> endings.safeguarding(plan, json.treeToValue(typed, Said.class), key))));
        }
        if (view.may().contains("withdraw")) {
            section.add(new Details(
                    "Take the proposal back",
                    recording(
                            EndingForms.SAYS,
                            "Take it back",
                            "withdraw",
                            (typed, key) -> endings.withdraw(plan, json.treeToValue(typed, Said.class), key))));
        }
        if (section.getComponentCount() == before) {
            section.add(
                    view.planState() == PlanState.ENDED
                            ? new Div(
                                    new Paragraph("The plan is ended. What is left is the case:"
                                            + " it stays open until somebody closes it."),
                                    PeopleNavigation.toCase(
                                            "Close the case, or see what keeps it open", view.personId()))
                            : Pieces.quiet("Nothing is left to decide."));
        }
        return section;
    }

    private Component letter(EndingView view, EndingOfPlan ending) {
        Section section = Pieces.sheet("Confirmed in writing");
        view.letters()
                .forEach(form -> section.add(new Div(Pieces.page(
                        "documents/plans/" + plan + "/ending-letter/" + form.replace('_', '-'),
                        "The letter: " + Words.within(form)))));
        if (ending.letterSent() != null) {
            section.add(Pieces.tag(
                    "Sent on " + Words.day(ending.letterSent()) + " to " + String.join(", ", ending.letterTo()),
                    Tone.GOOD));
        }
        if (view.may().contains("letter") && view.planState() != PlanState.ENDED) {
            section.add(plain(
                    view.letters().isEmpty() ? "Make the letter" : "Make the letter anew",
                    "letter",
                    key -> endings.letter(plan, key)));
        }
        if (view.may().contains("sent")) {
            section.add(recording(
                    EndingForms.SENT,
                    "Record that it was sent",
                    "sent",
                    (typed, key) -> endings.sent(plan, json.treeToValue(typed, LetterSent.class), key)));
        }
        if (view.letters().isEmpty() && !view.may().contains("letter")) {
            section.add(Pieces.quiet("The letter is made once it is decided."));
        }
        return section;
    }

    private static Component tasks(List<Task> tasks) {
        Section section = Pieces.sheet("What is to be done");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        tasks.forEach(task -> {
            Div line = Pieces.div("task", new Span(task.says()), Pieces.span("source", task.rule()));
            if (task.due() != null) {
                line.add(Pieces.span("quiet", "by " + Words.day(task.due())));
            }
            if (!task.owner().equals("practitioner")) {
                line.add(Pieces.span(
                        "quiet",
                        task.owner().startsWith("worker_")
                                ? "Handed to one worker"
                                : "For the " + task.owner().replace('_', ' ')));
            }
            list.add(new ListItem(line));
        });
        section.add(list);
        return section;
    }

    private Recording plain(String says, String place, Function<String, Mono<?>> order) {
        return recording(List.of(), says, place, (typed, key) -> order.apply(key));
    }

    private Recording recording(
            List<Part> parts, String says, String place, BiFunction<ObjectNode, String, Mono<?>> order) {
        return new Recording(
                parts, json.createObjectNode(), says, ask, unsent, "ending/" + place + "/" + plan, order, this::again);
    }
}
