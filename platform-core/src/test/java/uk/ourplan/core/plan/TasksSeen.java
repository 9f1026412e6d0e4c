package uk.ourplan.core.plan;

import java.util.List;
import uk.ourplan.api.work.Task;

/** A page of tasks, as a spec reads it. */
public record TasksSeen(List<Task> items, int page, int size, long total) {

    public List<String> kinds() {
        return items.stream().map(Task::kind).toList();
    }
}
