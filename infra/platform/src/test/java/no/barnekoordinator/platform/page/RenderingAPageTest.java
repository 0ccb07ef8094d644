package no.barnekoordinator.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

class RenderingAPageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    PageConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    ThymeleafAutoConfiguration.class))
            .withUserConfiguration(PagesUnderTest.class);

    @BeforeEach
    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_page_stands_in_the_frame_in_bokmal_when_nothing_is_chosen() {
        String html = render(get("/innboks").header("Accept-Language", "en-US,en"));

        assertThat(html)
                .contains("<html lang=\"nb\" data-color-scheme=\"auto\">")
                .contains("<title>Innboks – Barnekoordinator</title>")
                .contains("href=\"#main\"")
                .contains("id=\"main\"")
                .contains("Logg inn")
                .contains("/login?to=%2Finnboks")
                .doesNotContain("draft-banner")
                .doesNotContain("th:");
    }

    @Test
    void a_passed_deadline_is_red_and_said_in_words_and_one_ahead_is_not_red() {
        String html = render(get("/innboks"));

        assertThat(html)
                .contains("<time datetime=\"2026-11-20\">20. november 2026</time>")
                .contains("data-color=\"danger\">2 dager over fristen<")
                .contains("data-color=\"neutral\">om 30 dager<")
                .contains("22. november 2026 kl. 11.00");
    }

    @Test
    void figures_are_grouped_with_a_non_breaking_space() {
        assertThat(render(get("/innboks"))).contains("12\u00a0345");
    }

    @Test
    void a_chart_holds_its_table_once() {
        String html = render(get("/innboks"));

        assertThat(html).contains("data-chart=\"bar\"").contains("<td>17</td>").containsOnlyOnce("id=\"delays-table\"");
    }

    @Test
    void navigation_follows_the_roles_of_the_token() {
        signIn("Kari Prøve", "assessor", "decision-maker");

        String html = render(get("/innboks"));

        assertThat(html)
                .contains("Kari Prøve")
                .contains("action=\"/logout\"")
                .contains("href=\"/innboks\" aria-current=\"page\"")
                .contains("href=\"/saker\"")
                .doesNotContain("href=\"/klager\"")
                .doesNotContain("href=\"/login");
    }

    @Test
    void the_language_is_taken_from_the_parameter_and_kept_in_a_cookie() {
        application.run(context -> {
            var response = MockMvcBuilders.webAppContextSetup(context)
                    .build()
                    .perform(get("/innboks?lang=en&page=2"))
                    .andReturn()
                    .getResponse();

            assertThat(response.getContentAsString())
                    .contains("<html lang=\"en\"")
                    .contains("Inbox – Barnekoordinator")
                    .contains("20 November 2026")
                    .contains("/innboks?page=2&amp;lang=nn");
            assertThat(response.getHeader("Set-Cookie")).startsWith("lang=en; Path=/; Max-Age=31536000");
        });
    }

    @Test
    void northern_sami_is_marked_as_a_draft_in_its_own_words_and_in_bokmal() {
        String html = render(get("/innboks").cookie(new Cookie("lang", "se")));

        assertThat(html)
                .contains("<html lang=\"se\"")
                .contains("draft-banner")
                .contains("evttohus")
                .contains("Den nordsamiske teksten er et utkast.")
                .contains("skábmamánu 20. b. 2026");
    }

    @Test
    void an_unknown_language_is_as_none() {
        assertThat(render(get("/innboks?lang=tlh"))).contains("<html lang=\"nb\"");
    }

    @Test
    void what_is_wrong_with_a_form_stands_in_the_summary_at_the_field_and_in_the_title() {
        String html = render(get("/feil"));

        assertThat(html)
                .contains("<title>Feil: Innboks – Barnekoordinator</title>")
                .contains("href=\"#children-0--name\"")
                .contains("id=\"children-0--name-error\"")
                .contains("aria-describedby=\"children-0--name-error children-0--name-hint\"")
                .contains("Fyll ut dette feltet.")
                .contains("value=\"Kari &lt;b&gt;\"");
    }

    @Test
    void a_confirmation_is_shown_only_for_a_known_slug() {
        assertThat(render(get("/innboks?done=tested"))).contains("Prøvd og funnet i orden.");
        assertThat(render(get("/innboks?done=unknown"))).doesNotContain("site-messages");
        assertThat(render(get("/innboks?done=<script>"))).doesNotContain("site-messages");
    }

    @Test
    void a_problem_page_says_what_to_do_also_for_a_status_without_its_own_text() {
        assertThat(render(get("/borte"))).contains("Vi finner ikke siden").contains("start på forsiden");
        assertThat(render(get("/utdatert"))).contains("Dette lar seg ikke gjøre nå");
    }

    private String render(MockHttpServletRequestBuilder request) {
        String[] html = new String[1];
        application.run(context -> {
            assertThat(context).hasNotFailed();
            MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
            html[0] = mvc.perform(request).andReturn().getResponse().getContentAsString();
        });
        return html[0];
    }

    private static void signIn(String name, String... roles) {
        Jwt jwt = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("assessor@0301")
                .claim("name", name)
                .claim("roles", List.of(roles))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(jwt));
    }

    @Configuration(proxyBeanMethods = false)
    static class PagesUnderTest {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Pages pages() {
            return new Pages();
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/innboks")
        String inbox(Model model) {
            model.addAttribute("late", LocalDate.of(2026, 11, 20))
                    .addAttribute("ahead", LocalDate.of(2026, 12, 22))
                    .addAttribute("at", NOW)
                    .addAttribute("numbers", List.of(17))
                    .addAttribute("options", Map.of("0301", "Oslo"))
                    .addAttribute("chosen", List.of("0301"))
                    .addAttribute("facts", Map.of("Kommune", "Oslo"))
                    .addAttribute(
                            "steps",
                            List.of(new PageStep("Mottatt", LocalDate.of(2026, 11, 1), PageStep.State.DONE, null)));
            return "page-under-test";
        }

        @GetMapping("/feil")
        String invalid(Model model) {
            model.addAttribute("problems", new FormProblems().add("children[0].name", "form.required"));
            return inbox(model);
        }

        @GetMapping("/borte")
        String missing(Model model) {
            model.addAttribute("status", 404);
            return "problem";
        }

        @GetMapping("/utdatert")
        String stale(Model model) {
            model.addAttribute("status", 412);
            return "error";
        }
    }
}
