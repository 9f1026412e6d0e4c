package uk.ourplan.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import uk.ourplan.kit.Kit;

/** Starts the screens of council administrators and operators. */
@SpringBootApplication
@Import(Kit.class)
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("ourplan.css")
@StyleSheet("administration.css")
@Viewport("width=device-width, initial-scale=1")
public class OurplanAdmin implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    public static void main(String[] args) {
        SpringApplication.run(OurplanAdmin.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Ourplan administration");
        settings.addLink("icon", "ourplan-mark.svg");
    }
}
