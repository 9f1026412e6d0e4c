package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.guidance.GuidanceView;
import uk.ourplan.api.guidance.GuidanceView.Document;
import uk.ourplan.api.guidance.GuidanceView.Service;
import uk.ourplan.api.guidance.GuidanceView.Tool;
import uk.ourplan.api.guidance.GuidanceView.TopicText;
import uk.ourplan.api.plan.InformalRecordLogged;
import uk.ourplan.api.plan.KeepingApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.language.plan.InformalRecordKind;
import uk.ourplan.language.plan.SectionName;

/** Guidance, tools and services for the section at hand; folded, and asked for only when somebody opens it. */
class GuidanceFold extends Details {

    private static final long serialVersionUID = 1L;

    private final transient KeepingApi keeping;
    private final transient Ask ask;
    private final transient UUID plan;
    private final transient boolean mayEdit;
    private final transient Consumer<String> pick;
    private final Div inside = Pieces.div("group-fields");
    private boolean asked;

    GuidanceFold(
            SectionName section,
            GuidanceApi guidance,
            KeepingApi keeping,
            Ask ask,
            UUID plan,
            boolean mayEdit,
            Consumer<String> pick) {
        super("Guidance, tools and services");
        this.keeping = keeping;
        this.ask = ask;
        this.plan = plan;
        this.mayEdit = mayEdit;
        this.pick = pick;
        addClassNames("sheet", "fold");
        add(inside);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !asked) {
                asked = true;
                inside.add(Awaited.progress("Fetching the guidance"));
                ask.read(all(section, guidance), this::show, trouble -> {
                    asked = false;
                    inside.removeAll();
                    inside.add(Awaited.note(trouble, () -> setOpened(false)));
                });
            }
        });
    }

    private static Mono<List<GuidanceView>> all(SectionName section, GuidanceApi guidance) {
        return Flux.fromIterable(steps(section))
                .concatMap(step -> guidance.at(step.code()))
                .collectList();
    }

    /** Every step stands beside some section, so that no guidance is out of reach. */
    private static List<GuidanceStep> steps(SectionName section) {
        return switch (section) {
            case ABOUT_ME -> List.of(GuidanceStep.OPENING, GuidanceStep.DRAFTING);
            case HOW_WE_PLAN -> List.of(GuidanceStep.OPENING, GuidanceStep.ROUTE_CHOICE, GuidanceStep.ROLES);
            case OUTCOMES -> List.of(GuidanceStep.OUTCOMES);
            case NEEDS -> List.of(GuidanceStep.OPTIONS, GuidanceStep.AFTER_CARE);
            case SUPPORT -> List.of(GuidanceStep.OPTIONS, GuidanceStep.URGENT);
            case INFORMAL_SUPPORT, ADVICE -> List.of(GuidanceStep.OPTIONS);
            case MONEY -> List.of(GuidanceStep.BUDGET, GuidanceStep.ROUTE_CHOICE);
            case MANAGING_THE_MONEY -> List.of(GuidanceStep.BUDGET);
            case RISKS -> List.of(GuidanceStep.RISK, GuidanceStep.CONCERN, GuidanceStep.DEPRIVATION);
            case OTHER_PLANS -> List.of(GuidanceStep.COMBINING);
            case REVIEW -> List.of(GuidanceStep.REVIEW);
            case PEOPLE_INVOLVED -> List.of(GuidanceStep.INVOLVEMENT, GuidanceStep.DISPUTE);
        };
    }

    private void show(List<GuidanceView> views) {
        inside.removeAll();
        part(
                "Guidance",
                views.stream()
                        .flatMap(view -> view.documents().stream())
                        .distinct()
                        .sorted(Comparator.comparing((Document document) -> !document.local()))
                        .map(GuidanceFold::document)
                        .toList());
        GuidanceView view = views.getFirst();
        part("Tools for the conversation", view.tools().stream().map(this::tool).toList());
        part("Services and groups", view.services().stream().map(this::service).toList());
        part(
                "What may prevent, reduce or delay needs",
                view.prevention().stream().map(this::service).toList());
        part(
                "Words for what everybody is told",
                view.topics().stream().map(GuidanceFold::topic).toList());
    }

    private void part(String title, List<? extends Component> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(item)));
            inside.add(new H3(title), list);
        }
    }

    private static Component document(Document document) {
        Div one = new Div(outside(document.title(), document.address()));
        one.add(Pieces.span(
                "quiet",
                document.updatedOn() == null
                        ? document.local() ? "" : ", national"
                        : ", updated " + Words.day(document.updatedOn())));
        if (document.overdue()) {
            one.add(new Span(" "), Pieces.tag("Due to be looked at again", Tone.WARN));
        }
        return one;
    }

    private static Anchor outside(String text, String address) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Component tool(Tool tool) {
        Div one = new Div(tool.address() == null ? new Span(tool.name()) : outside(tool.name(), tool.address()));
        one.add(Pieces.span("quiet", ", " + Words.within(tool.purpose())));
        if (mayEdit) {
            one.add(
                    new Span(" "),
                    button("Log that " + tool.name() + " was used", "Log its use", used -> logged(tool, used)));
        }
        return one;
    }

    private void logged(Tool tool, Button used) {
        ask.write(
                keeping.log(
                        plan,
                        new InformalRecordLogged(InformalRecordKind.TOOL, tool.name(), null),
                        UUID.randomUUID().toString()),
                done -> used.setText("Logged under Notes and quality"),
                trouble -> used.setText("Not logged: " + trouble.title()));
    }

    private Component service(Service service) {
        Div one = new Div(new Span(service.name() + " (" + Words.within(service.kind()) + "). " + service.offers() + " "
                + service.contact()));
        if (service.price() != null) {
            one.add(new Span(". " + service.price()));
        }
        if (service.oldPrice()) {
            one.add(new Span(" "), Pieces.tag("Old price", Tone.WARN));
        }
        if (mayEdit) {
            String entry = service.name() + (service.price() == null ? "" : ", " + service.price());
            one.add(
                    new Span(" "),
                    button("Add " + service.name() + " to the advice given", "Add to the advice", used -> {
                        pick.accept(entry);
                        used.setText("Added to the advice given");
                    }));
        }
        return one;
    }

    private static Button button(String label, String text, Consumer<Button> does) {
        Button button = new Button(text);
        button.setAriaLabel(label);
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            button.getElement().removeAttribute("aria-label");
            does.accept(button);
        });
        return button;
    }

    private static Component topic(TopicText topic) {
        return new Div(new Span(Words.of(topic.topic()) + ": " + topic.text()));
    }
}
