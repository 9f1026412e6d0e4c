package uk.ourplan.web.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.person.TimelineEntry;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** What happened, latest first. */
class TimelinePage extends Div {

    private static final long serialVersionUID = 1L;

    TimelinePage(PersonRecord record) {
        addClassName("sheet");
        if (record.timeline().isEmpty()) {
            add(Pieces.empty("Nothing has happened yet."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("plain-list", "timeline");
        record.timeline().stream()
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .forEach(entry -> list.add(new ListItem(
                        Pieces.span("timeline-at", Words.dayAndTime(entry.at())),
                        new Span(entry.says()),
                        Pieces.span("quiet", entry.byName() == null ? "" : entry.byName()))));
        add(list);
    }
}
