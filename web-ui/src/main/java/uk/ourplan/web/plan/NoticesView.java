package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.notice.DutyForNeed;
import uk.ourplan.api.notice.NoticesApi;
import uk.ourplan.api.notice.NoticesOfPlan;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.PoundsField;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.plan.EquipmentKind;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;

/** What became known about a plan after it was written, and what was done about it; also of one that is signed. */
@Route("plans/:planId/notices")
@PageTitle("What happened since – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class NoticesView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient NoticesApi notices;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final transient Clock clock;
    private final Div trouble = new Div();

    NoticesView(NoticesApi notices, SignedIn signedIn, Clock clock) {
        this.notices = notices;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID plan = Addresses.id(entering, "planId");
        removeAll();
        if (plan == null) {
            add(new H1("There is no such plan"));
            return;
        }
        Awaited<NoticesOfPlan> known = new Awaited<>(
                signedIn.worker(), "Loading what happened", () -> notices.ofPlan(plan), told -> show(plan, told));
        add(
                new H1("What happened since"),
                Pieces.quiet(
                        "It stands beside the plan, signed or not, and stays. What has to follow is a task under My"
                                + " work."),
                PlanNavigation.link("Back to the plan", plan),
                trouble,
                known);
    }

    private Component show(UUID plan, NoticesOfPlan told) {
        return new Div(duty(told), happened(told), telling(plan, told));
    }

    private static Section duty(NoticesOfPlan told) {
        UnorderedList needs = new UnorderedList();
        needs.addClassName("plain-list");
        for (DutyForNeed duty : told.duty()) {
            needs.add(new ListItem(
                    new Span("Need " + duty.need() + " "),
                    duty.dischargedOn() == null
                            ? Pieces.tag("Duty open", Tone.WARN)
                            : Pieces.tag("Support in place since " + Words.day(duty.dischargedOn()), Tone.GOOD)));
        }
        Section section = new Section(
                new H2("The duty to meet eligible needs"),
                told.duty().isEmpty() ? Pieces.empty("No need of this plan is eligible.") : needs,
                Pieces.quiet(
                        told.mayClose()
                                ? "The duty is discharged for every eligible need."
                                : "While it is open for a need, the case cannot be closed; neither a no nor the plan's"
                                        + " end ends it (NEED-13)."));
        section.addClassName("sheet");
        return section;
    }

    private static Section happened(NoticesOfPlan told) {
        UnorderedList all = new UnorderedList();
        told.carerChanges()
                .forEach(each -> all.add(line(each.since(), "A carer can no longer meet needs: " + each.says())));
        told.equipment().forEach(each -> all.add(line(each.supplied(), "Supplied: " + each.what())));
        told.providerFailures()
                .forEach(each -> all.add(line(each.failed(), each.provider() + " failed as a provider")));
        told.inPlace()
                .forEach(each ->
                        all.add(line(each.since(), "Support for need " + each.need() + " is in place: " + each.by())));
        told.admissions().forEach(each -> all.add(line(each.on(), "Admitted: " + each.where())));
        told.paymentOperations().forEach(each -> all.add(line(each.effective(), PaymentStepsForm.says(each))));
        told.paymentQuestions().forEach(each -> all.add(line(each.arose(), PaymentQuestionForm.says(each))));
        told.followUps()
                .forEach(each -> all.add(line(each.on(), Words.of(each.outcome().code()) + ": " + each.said())));
        boolean nothing = all.getChildren().findAny().isEmpty();
        Section section = new Section(
                new H2("What is known"), nothing ? Pieces.empty("Nothing happened since that was told here.") : all);
        section.addClassName("sheet");
        return section;
    }

    private static ListItem line(LocalDate day, String says) {
        return new ListItem(Pieces.span("quiet", Words.day(day) + " "), new Span(says));
    }

    private Section telling(UUID plan, NoticesOfPlan told) {
        Section section = new Section(
                new H2("Tell what happened"),
                new Details("A carer can no longer meet needs", carer(plan)),
                new Details("Equipment was supplied", equipment(plan)),
                new Details(
                        "Support is in place for a need",
                        inPlace(
                                plan,
                                told.duty().stream().map(DutyForNeed::need).toList())),
                new Details("The person was admitted to a hospital or care home", admitted(plan)));
        if (told.paymentSteps().stream().anyMatch(steps -> steps.method() == Method.DIRECT_PAYMENT)) {
            PaymentQuestionForm question = new PaymentQuestionForm(told.paymentQuestions(), today());
            section.add(new Details(
                    "Whether the direct payment goes on",
                    form(
                            "Record the question",
                            () -> question.question()
                                    .map(asked -> notices.paymentInQuestion(plan, asked, key()))
                                    .orElse(null),
                            question)));
        }
        told.paymentSteps().forEach(steps -> {
            PaymentStepsForm form = new PaymentStepsForm(steps, told.paymentOperations(), clock);
            section.add(new Details(
                    form.title(),
                    form(
                            "Record it",
                            () -> form.operation()
                                    .map(operation -> notices.payment(plan, operation, key()))
                                    .orElse(null),
                            form)));
        });
        section.addClassName("sheet");
        return section;
    }

    private Component carer(UUID plan) {
        DayField since = day("From which day");
        TextField needs = new TextField("Which needs");
        needs.setHelperText("By their numbers, such as N1, N3. Empty for all that a carer meets.");
        TextArea says = new TextArea("What changed");
        return form(
                "Tell the carer's change",
                () -> {
                    LocalDate day = since.getValue();
                    return day == null
                            ? null
                            : notices.carer(
                                    plan, new CarerChange(day, split(needs.getValue()), says.getValue()), key());
                },
                since,
                needs,
                says);
    }

    private Component equipment(UUID plan) {
        TextField what = new TextField("What was supplied");
        RadioButtonGroup<EquipmentKind> kind = new RadioButtonGroup<>("What kind it is");
        kind.setItems(EquipmentKind.values());
        kind.setItemLabelGenerator(each -> Words.of(each.code()));
        DayField supplied = day("Supplied on");
        TextField need = new TextField("For which need");
        need.setHelperText("By its number, such as N1. Empty where that is not known.");
        PoundsField cost = new PoundsField("Cost, where it is an adaptation above the council's line");
        return form(
                "Tell what was supplied",
                () -> {
                    LocalDate day = supplied.getValue();
                    EquipmentKind chosen = kind.getValue();
                    if (day == null || chosen == null) {
                        return null;
                    }
                    Long pence = cost.getValue();
                    return notices.equipment(
                            plan,
                            new EquipmentSupplied(
                                    what.getValue(),
                                    chosen,
                                    day,
                                    pence,
                                    pence == null ? false : null,
                                    today(),
                                    need.isEmpty() ? null : need.getValue().strip()),
                            key());
                },
                what,
                kind,
                supplied,
                need,
                cost);
    }

    private Component inPlace(UUID plan, List<String> needs) {
        Select<String> need = new Select<>();
        need.setLabel("For which need");
        need.setItems(needs);
        DayField since = day("In place since");
        TextField by = new TextField("Who provides it");
        return form(
                "Tell that it is in place",
                () -> {
                    LocalDate day = since.getValue();
                    return day == null || need.getValue() == null
                            ? null
                            : notices.inPlace(plan, new InPlace(need.getValue(), day, by.getValue()), key());
                },
                need,
                since,
                by);
    }

    private Component admitted(UUID plan) {
        DayField on = day("Admitted on");
        TextField where = new TextField("Where");
        where.setHelperText("Seeing to the home and to animals becomes a task for you (RISK-07).");
        return form(
                "Tell the admission",
                () -> {
                    LocalDate day = on.getValue();
                    return day == null ? null : notices.admitted(plan, new Admitted(day, where.getValue()), key());
                },
                on,
                where);
    }

    private Component form(String says, Supplier<@Nullable Mono<NoticesOfPlan>> order, Component... fields) {
        Button send = new Button(says);
        send.addClickListener(click -> {
            Mono<NoticesOfPlan> wanted = order.get();
            trouble.removeAll();
            if (wanted == null) {
                trouble.add(Pieces.tag("Answer what is open first.", Tone.WARN));
                return;
            }
            send.setEnabled(false);
            ask.write(wanted, told -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)), wrong -> {
                send.setEnabled(true);
                trouble.add(Awaited.note(wrong, trouble::removeAll));
            });
        });
        Div form = Pieces.div("record-form", fields);
        form.add(send);
        return form;
    }

    private DayField day(String label) {
        DayField day = new DayField(label);
        day.setValue(today());
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static List<String> split(String numbers) {
        return Arrays.stream(numbers.split("[,;\\s]+"))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
