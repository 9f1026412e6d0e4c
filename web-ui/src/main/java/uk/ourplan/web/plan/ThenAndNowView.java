package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.ThenAndNow;
import uk.ourplan.api.plan.TimeMachineApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.web.ready.Ready;

/** What the law said of a plan when it was submitted and signed, beside what it says of the same facts on another day. */
@Route("plans/:planId/then-and-now")
@PageTitle("Then and now – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class ThenAndNowView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TimeMachineApi machine;
    private final transient SignedIn signedIn;

    ThenAndNowView(TimeMachineApi machine, SignedIn signedIn) {
        this.machine = machine;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID plan = Addresses.id(entering, "planId");
        String on = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("on")
                .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .orElse(null);
        removeAll();
        if (plan == null) {
            add(new H1("There is no such plan"));
            return;
        }
        add(
                new H1("Then and now"),
                Pieces.quiet(
                        "What the law said of this plan when it was submitted and signed, and what it says of the same facts"
                                + " on another day."),
                PlanNavigation.link("Back to the plan", plan),
                chosen(plan, on),
                new Awaited<>(
                        signedIn.worker(),
                        "Asking the law again",
                        () -> machine.determinations(plan, on),
                        ThenAndNowView::show),
                new Awaited<>(
                        signedIn.worker(),
                        "Checking the plan as of that day",
                        () -> machine.readiness(plan, on),
                        ready -> checked(plan, ready)));
    }

    /** The check of the plan as it stands, under the law and the policy of the day, and what the law answers besides. */
    private static Component checked(UUID plan, Readiness ready) {
        Div all = new Div(
                new H2("The plan's check as of " + Words.day(ready.on())),
                Pieces.quiet("The plan as it is written now, under the law and your council's policy of that day."));
        if (ready.findings().isEmpty()) {
            all.add(Pieces.tag("Everything is there", Tone.GOOD));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        ready.findings().forEach(finding -> list.add(new ListItem(Ready.finding(plan, finding))));
        all.add(list);
        for (Determined answer : List.of(ready.agreement(), ready.budget(), ready.route())) {
            all.add(Pieces.div(
                    "sheet",
                    new H3(Words.of(answer.determination().replace('-', '_'))),
                    new Why(answer, "what it would be").named()));
        }
        return all;
    }

    private static Component chosen(UUID plan, @Nullable String on) {
        DayField day = new DayField("Compare with");
        day.setValue(on == null ? null : LocalDate.parse(on));
        Button show = new Button("Compare", click -> {
            LocalDate wanted = day.getValue();
            if (wanted != null) {
                click.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.navigate(
                                ThenAndNowView.class,
                                new RouteParameters("planId", plan.toString()),
                                new QueryParameters(Map.of("on", List.of(wanted.toString())))));
            }
        });
        return Pieces.div("row-of-fields", day, show);
    }

    private static Component show(ThenAndNow both) {
        Div all = new Div(Pieces.quiet("Compared with " + Words.day(both.now()) + ": national rules "
                + both.nationalPack() + ", council policy version " + both.policyVersion() + "."));
        if (both.kept().isEmpty()) {
            all.add(Pieces.empty(
                    "Nothing was determined for good yet. That happens when the plan is submitted and signed."));
        }
        String occasion = "";
        for (ThenAndNow.Kept kept : both.kept()) {
            if (!kept.occasion().equals(occasion)) {
                occasion = kept.occasion();
                all.add(new H2("sign_off".equals(occasion) ? "When it was signed off" : "When it was submitted"));
            }
            all.add(one(kept));
        }
        return all;
    }

    private static Component one(ThenAndNow.Kept kept) {
        Determined then = kept.then();
        Div one = Pieces.div(
                "sheet",
                new H3(Words.of(then.determination().replace('-', '_'))),
                kept.now() == null
                        ? Pieces.tag("Not asked again", Tone.CALM)
                        : kept.same() ? Pieces.tag("The same", Tone.GOOD) : Pieces.tag("Another answer", Tone.WARN),
                Pieces.quiet("Then: " + Words.day(then.on()) + ", national rules " + then.nationalPack()
                        + ", council policy version " + kept.policyVersion() + "."));
        if (kept.now() != null && !kept.same()) {
            one.add(Pieces.wide("Answers then and now", table(then, kept.now())));
        }
        one.add(new Why(then, "what was determined then").named());
        if (kept.now() != null) {
            one.add(new Why(kept.now(), "what it would be").named());
        }
        return one;
    }

    private static Component table(Determined then, Determined now) {
        NativeTableBody body = new NativeTableBody();
        Set<String> fields = new LinkedHashSet<>();
        answers(then).forEach((field, value) -> fields.add(field));
        answers(now).forEach((field, value) -> fields.add(field));
        fields.stream()
                .filter(field ->
                        !said(answers(then).get(field)).equals(said(answers(now).get(field))))
                .forEach(field -> body.add(new NativeTableRow(
                        new NativeTableCell(Words.of(field)),
                        new NativeTableCell(said(answers(then).get(field))),
                        new NativeTableCell(said(answers(now).get(field))))));
        NativeTableRow head = new NativeTableRow();
        List.of("Field", "Then", "Now").forEach(text -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTable table = new NativeTable();
        table.add(new NativeTableHeader(head), body);
        return table;
    }

    private static Map<String, @Nullable Object> answers(Determined determined) {
        Map<String, @Nullable Object> answer = determined.answer();
        return answer == null ? Map.of() : answer;
    }

    private static String said(@Nullable Object value) {
        return value == null ? "nothing" : value.toString().replace('_', ' ');
    }
}
