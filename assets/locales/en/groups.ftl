### Stakeholder groups: the five every project starts with, and their two letters.

groups-citizen = Citizen
groups-citizen-letters = Ci
groups-citizen-many = citizens
groups-volunteer = Volunteer
groups-volunteer-letters = Vo
groups-volunteer-many = volunteers
groups-staff = Staff
groups-staff-letters = St
groups-staff-many = staff
groups-researcher = Researcher
groups-researcher-letters = Re
groups-researcher-many = researchers
groups-politician = Politician
groups-politician-letters = Po
groups-politician-many = politicians
