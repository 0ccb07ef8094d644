package no.barnekoordinator.testing.faulty.handling;

import org.springframework.http.ResponseEntity;

class DecisionWithAPage {
    ResponseEntity<String> answer;
}
