document.title = 'Kantlijn';
