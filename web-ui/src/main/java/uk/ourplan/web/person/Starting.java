package uk.ourplan.web.person;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.person.AssessmentSummary;
import uk.ourplan.api.plan.PlanStartLook;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.StartPlan;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.PeopleInvolved.InformationGiven;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.SectionEditor;
import uk.ourplan.web.plan.form.StartForm;

/** Starts a plan from one assessment: which kind, by which team, and what stands in the way, beside the button. */
final class Starting extends Section {

    private static final long serialVersionUID = 1L;

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final UUID person;
    private final transient AssessmentSummary from;
    private final transient PlansApi plans;
    private final transient Ask ask;
    private final Div kind = new Div();
    private final Div way = new Div();
    private final Div said = new Div();
    private final Select<String> team = new Select<>();
    private final Select<uk.ourplan.language.plan.SourceEvent> source = new Select<>();
    private final Button start = new Button("Start a plan");
    private final transient ObjectNode grounds = JSON.createObjectNode();
    private final transient ObjectNode information = JSON.createObjectNode();
    /** One intention, one key: pressing twice starts one plan. */
    private String intention = UUID.randomUUID().toString();

    private boolean looked;

    Starting(UUID person, AssessmentSummary from, PlansApi plans, Ask ask) {
        this.person = person;
        this.from = from;
        this.plans = plans;
        this.ask = ask;
        addClassName("pages");
        team.setLabel("Team that owns the plan");
        team.setVisible(false);
        team.addValueChangeListener(change -> intention = UUID.randomUUID().toString());
        source.setLabel("What recorded the needs");
        source.setItems(events());
        source.setItemLabelGenerator(event -> switch (event) {
            case NEEDS_ASSESSMENT -> "The assessment";
            case CARERS_ASSESSMENT -> "The carer's assessment";
            case REVIEW -> "A review or reassessment";
            case OTHER_PROCESS -> "Another process, such as a safeguarding enquiry";
        });
        source.setValue(events().getFirst());
        source.addValueChangeListener(change -> {
            intention = UUID.randomUUID().toString();
            look();
        });
        way.getElement().setAttribute("aria-live", "polite");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start(click.getSource().getUI().orElseThrow()));
        add(
                new H2("From the assessment of " + Words.day(from.completed())),
                new Paragraph("A plan takes over every need that it found and everybody around the person."),
                kind,
                source,
                team,
                new SectionEditor(StartForm.INFORMATION, information, new Around(), this::otherwise),
                why(),
                way,
                said,
                start);
    }

    /** The assessment itself first; a review or another process may have recorded the needs in it (TRIGGER-01). */
    private List<uk.ourplan.language.plan.SourceEvent> events() {
        boolean carer = from.kind() == AssessmentKind.CARER;
        return java.util.Arrays.stream(uk.ourplan.language.plan.SourceEvent.values())
                .filter(event -> switch (event) {
                    case NEEDS_ASSESSMENT -> !carer;
                    case CARERS_ASSESSMENT -> carer;
                    case REVIEW, OTHER_PROCESS -> true;
                })
                .toList();
    }

    private Details why() {
        Details why = new Details("Why a plan is made");
        why.setOpened(!Boolean.TRUE.equals(from.eligible()));
        why.add(new SectionEditor(StartForm.GROUNDS, grounds, new Around(), this::otherwise));
        return why;
    }

    /** Something else is asked for now. */
    private void otherwise() {
        intention = UUID.randomUUID().toString();
        look();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        way.add(Awaited.progress("Looking at what the rules say"));
        look();
    }

    private void look() {
        ask.read(plans.lookAtStart(person, asked()), this::show, trouble -> {
            way.removeAll();
            way.add(Awaited.note(trouble, this::look));
        });
    }

    private StartPlan asked() {
        return new StartPlan(
                from.id(),
                source.getValue(),
                null,
                team.getValue(),
                grounds.isEmpty() ? null : JSON.treeToValue(grounds, GroundsForPlanning.class),
                information.isEmpty() ? null : JSON.treeToValue(information, InformationGiven.class));
    }

    private void show(PlanStartLook look) {
        if (!looked) {
            looked = true;
            offer(look.teams(), look.team());
        }
        kind.removeAll();
        kind.add(
                new Paragraph("It will be: " + look.kindSays() + "."),
                new Why(look.prompts(), List.of(), look.duty().on(), "this kind of plan"));
        way.removeAll();
        if (!look.refused().isEmpty()) {
            UnorderedList list = new UnorderedList();
            look.refused().forEach(reason -> list.add(new ListItem(reason.says())));
            Div notice = new Div(
                    new Paragraph("In the way of starting a plan"),
                    list,
                    new Why(look.refused(), look.duty().settings(), look.duty().on(), "a plan cannot be started"));
            notice.addClassNames("notice", "notice-stop");
            way.add(notice);
        }
        if (look.existing() != null) {
            way.add(Pieces.div(
                    "notice",
                    new Paragraph("A plan of this kind is under way."),
                    PlanNavigation.link("Open it", look.existing())));
        }
        way.add(new Why(look.duty(), "is a plan owed?").named());
        start.setEnabled(look.refused().isEmpty() && look.existing() == null);
    }

    private void offer(List<PlanStartLook.PlanningTeam> teams, @Nullable String own) {
        Map<String, String> names = new LinkedHashMap<>();
        teams.forEach(one -> names.put(one.code(), one.name()));
        team.setItems(names.keySet());
        team.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        if (!names.isEmpty()) {
            team.setValue(own == null ? names.keySet().iterator().next() : own);
        }
        team.setVisible(names.size() > 1);
    }

    private void start(UI ui) {
        said.removeAll();
        said.add(Awaited.progress("Starting the plan"));
        ask.write(
                plans.start(person, asked(), intention),
                workspace -> PlanNavigation.open(ui, workspace.head().id()),
                trouble -> {
                    start.setEnabled(true);
                    said.removeAll();
                    said.add(Awaited.note(trouble, start::click));
                });
    }
}
