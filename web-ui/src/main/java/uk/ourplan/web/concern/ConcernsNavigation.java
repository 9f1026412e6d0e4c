package uk.ourplan.web.concern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.language.council.Permission;

/** The way to concerns, and what they ask of somebody for their own desk. */
public final class ConcernsNavigation {

    private ConcernsNavigation() {}

    /** What somebody has to do about concerns; nothing for those who do not work on any. */
    public static Component toDo(ConcernsApi concerns, WorkApi work, Worker worker) {
        boolean worksOnThem = Stream.of(
                        Permission.PRACTITIONER,
                        Permission.AUTHORISER,
                        Permission.PURCHASING_OFFICER,
                        Permission.COMMISSIONING_OFFICER)
                .anyMatch(worker::may);
        return worksOnThem ? new ConcernsToDo(concerns, work, worker) : new Div();
    }
}
