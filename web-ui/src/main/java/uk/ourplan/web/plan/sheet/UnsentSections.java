package uk.ourplan.web.plan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Pruned;

/** Sections of one plan that somebody left before they were saved: with their revision, so that a clash is still seen. */
public final class UnsentSections {

    private static final String REVISION = "revision";
    private static final String CONTENT = "content";

    private final Unsent unsent;
    private final Worker worker;
    private final UUID plan;
    private final Desk desk;

    public UnsentSections(Unsent unsent, Worker worker, UUID plan, Desk desk) {
        this.unsent = unsent;
        this.worker = worker;
        this.plan = plan;
        this.desk = desk;
    }

    /** Keeps the section as it stands on the desk. */
    public void keep(SectionName name) {
        ObjectNode kept = desk.json().createObjectNode();
        kept.put(REVISION, desk.revision(name));
        kept.set(CONTENT, Pruned.copyOf(desk.content(name)));
        unsent.keep(worker, place(name), kept.toString());
    }

    /** Puts what was kept on the desk again and says which sections differ by it from what the core has. */
    public List<SectionName> putBack() {
        List<SectionName> back = new ArrayList<>();
        for (SectionName name : SectionName.values()) {
            unsent.take(worker, place(name)).ifPresent(text -> {
                if (desk.json().readTree(text) instanceof ObjectNode kept
                        && kept.get(CONTENT) instanceof ObjectNode content
                        && !content.equals(Pruned.copyOf(desk.content(name)))) {
                    desk.content(name).removeAll();
                    desk.content(name).setAll(content);
                    desk.revision(name, kept.path(REVISION).asLong());
                    desk.learn(name);
                    back.add(name);
                }
            });
        }
        return back;
    }

    private String place(SectionName name) {
        return "plan/" + plan + "/" + name.code();
    }
}
