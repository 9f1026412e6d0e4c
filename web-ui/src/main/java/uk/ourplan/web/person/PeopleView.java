package uk.ourplan.web.person;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import uk.ourplan.api.Page;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonSearch;
import uk.ourplan.api.person.PersonSummary;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.web.identity.PlanStates;

/** Finding people: by name with its typing mistakes, date of birth, NHS number or record number. */
@Route("people")
@PageTitle("People – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class PeopleView extends Main {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    private final transient PeopleApi people;
    private final transient Ask ask;
    private final TextField text = new TextField("Name, date of birth, NHS number or record number");
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private final NativeTableBody rows = new NativeTableBody();
    private String sought = "";
    private int looks;

    PeopleView(PeopleApi people, SignedIn signedIn) {
        this.people = people;
        this.ask = new Ask(this, signedIn.worker());
        text.setClearButtonVisible(true);
        text.addClassName("people-search");
        text.setHelperText("Such as tattersby, 9/3/1945 or 999 910 6404");
        Pieces.onEnter(text, this::look);
        Button find = new Button("Find", click -> look(text.getValue()));
        find.addThemeVariants(ButtonVariant.PRIMARY);
        count.getElement().setAttribute("role", "status");
        add(new H1("People"), Pieces.div("find", text, find), count, found);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        PeopleNavigation.Sought before = ComponentUtil.getData(ui, PeopleNavigation.Sought.class);
        ComponentUtil.setData(ui, PeopleNavigation.Sought.class, null);
        ComponentUtil.setData(ui, PeopleView.class, this);
        addDetachListener(left -> {
            left.unregisterListener();
            if (equals(ComponentUtil.getData(ui, PeopleView.class))) {
                ComponentUtil.setData(ui, PeopleView.class, null);
            }
        });
        look(before == null ? "" : before.text());
    }

    void look(String forWhom) {
        sought = forWhom.strip();
        looks++;
        text.setValue(sought);
        rows.removeAll();
        count.setText("");
        found.removeAll();
        found.add(Awaited.progress("Looking for people"));
        ask(0);
    }

    private void ask(int page) {
        String forWhom = sought;
        int now = looks;
        ask.read(
                people.search(new PersonSearch(forWhom, page, PAGE)),
                answer -> {
                    if (now == looks) {
                        show(answer);
                    }
                },
                trouble -> {
                    found.removeAll();
                    found.add(Awaited.note(trouble, () -> look(forWhom)));
                });
    }

    private void show(Page<PersonSummary> page) {
        found.removeAll();
        if (page.total() == 0) {
            count.setText("Nobody was found.");
            found.add(Pieces.empty(
                    "Try fewer letters, the record number, or the date of birth. Small typing mistakes are forgiven."));
            return;
        }
        page.items().forEach(person -> rows.add(row(person)));
        count.setText((sought.isBlank() ? "Latest opened first: " : "")
                + Words.many(page.total(), "person", "people")
                + (page.hasMore() ? ", the first " + rows.getRows().size() + " shown" : ""));
        Div table = Pieces.wide("People", new NativeTable(new NativeTableHeader(head()), rows));
        table.addClassNames("sheet", "whole-words");
        found.add(table);
        if (page.hasMore()) {
            Button more = new Button("Show more people");
            more.setDisableOnClick(true);
            more.addClickListener(click -> ask(page.page() + 1));
            found.add(more);
        }
    }

    private static NativeTableRow head() {
        return new NativeTableRow(Stream.of("Name", "Born", "NHS number", "Record", "Town", "Plan")
                .map(title -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
                    cell.getElement().setAttribute("scope", "col");
                    return (Component) cell;
                })
                .toArray(Component[]::new));
    }

    private static NativeTableRow row(PersonSummary person) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(PeopleNavigation.toPerson(person.lastName() + ", " + person.firstNames(), person.id()));
        if (person.likesToBeCalled() != null) {
            name.add(Pieces.span("quiet", " “" + person.likesToBeCalled() + "”"));
        }
        NativeTableCell plan = new NativeTableCell();
        plan.add(person.planState() == null ? new Span("No plan") : PlanStates.tag(person.planState()));
        return new NativeTableRow(
                name,
                new NativeTableCell(Words.day(person.dateOfBirth())),
                new NativeTableCell(
                        person.nhsNumber() == null
                                ? Words.NOTHING
                                : person.nhsNumber().spaced()),
                new NativeTableCell(person.recordNumber()),
                new NativeTableCell(Words.or(person.town(), "")),
                plan);
    }
}
