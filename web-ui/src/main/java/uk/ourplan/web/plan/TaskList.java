package uk.ourplan.web.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import uk.ourplan.api.plan.SectionProgress;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Forms;

/** The sections in the order of the conversation, each with how far it is. */
class TaskList extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Map<SectionName, Anchor> links = new EnumMap<>(SectionName.class);
    private final transient Map<SectionName, Div> states = new EnumMap<>(SectionName.class);

    TaskList(UUID plan) {
        addClassNames("sheet", "task-list");
        getElement().setAttribute("aria-label", "Sections of the plan");
        OrderedList list = new OrderedList();
        for (SectionName section : SectionName.values()) {
            Div state = new Div();
            Anchor link = Pieces.link("", PlanNavigation.path(plan, section));
            link.add(new Span(Forms.of(section).title()));
            links.put(section, link);
            states.put(section, state);
            list.add(new ListItem(link, state));
        }
        add(list);
    }

    void show(SectionName section, SectionProgress progress) {
        Div state = states.get(section);
        if (state != null) {
            state.removeAll();
            state.add(
                    switch (progress) {
                        case NOT_STARTED -> Pieces.tag("Not started", Tone.CALM);
                        case IN_PROGRESS -> Pieces.tag("In progress", Tone.GOING);
                        case DONE -> Pieces.tag("Done", Tone.GOOD);
                        case NEEDS_ATTENTION -> Pieces.tag("Needs attention", Tone.WARN);
                    });
        }
    }

    void mark(SectionName current) {
        links.forEach((section, link) -> {
            if (section == current) {
                link.getElement().setAttribute("aria-current", "step");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
